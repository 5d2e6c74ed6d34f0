import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../core/policy/catalogue.ts';
import { describedText, type NodeDescription } from '../../../core/policy/node-description.ts';
import { pack } from '../../../seeds/index.ts';

const catalogue = createCatalogue([pack]);

function wordsOf(node: string): string {
  return describedText(catalogue.describe(node) as NodeDescription);
}

describe('the catalogue', () => {
  it('labels a clause with its number and the short title of its document', () => {
    expect(catalogue.label('minsheng-2025#sec_3__cl_7')).toEqual({
      level: 'clause',
      number: '（七）',
      document: '民生意见',
    });
  });

  it('labels what has no number without one', () => {
    expect(catalogue.label('minsheng-2025#preamble')).toEqual({ level: 'preamble', document: '民生意见' });
    expect(catalogue.label('trade-2025-05#p_1')).toEqual({ level: 'paragraph', document: '前5个月外贸' });
  });

  it('describes a clause: its heading apart from its words, and what stands above it', () => {
    const described = catalogue.describe('minsheng-2025#sec_2__cl_4')!;
    expect(described).toMatchObject({
      node: 'minsheng-2025#sec_2__cl_4',
      title: '关于进一步保障和改善民生 着力解决群众急难愁盼的意见',
      number: '（四）',
      heading: '推行由常住地提供基本公共服务',
      path: [{ number: '二、', heading: '提高基本公共服务均衡性' }],
      witness: 'scan',
    });
    expect(describedText(described)).toMatch(/^采取常住地直接提供.*运营长期租赁住房。$/u);
  });

  it('puts a conjecture that stands in the text in brackets, and nothing else', () => {
    const text = wordsOf('minsheng-2025#sec_3__cl_7');
    expect(text).toContain('服务低成本〔场地〕供给');
    expect(text.match(/[〔〕]/gu)).toHaveLength(2);
    expect(wordsOf('minsheng-2025#sec_4__cl_10')).not.toMatch(/[〔〕]/u);
  });

  it('shows of a section with clauses its heading alone', () => {
    expect(catalogue.describe('minsheng-2025#sec_1')).toMatchObject({
      heading: '增强社会保障公平性',
      leaves: [],
      path: [],
    });
  });

  it('shows of a section without clauses its sentences', () => {
    expect(wordsOf('minsheng-2025#sec_5')).toMatch(/^各地区各有关部门.*“一刀切”考核。$/u);
  });

  it('describes a paragraph by its sentences and a title by its words', () => {
    expect(wordsOf('archives-2025#p_1')).toMatch(/^“遗产是一种记忆.*服务社会。$/u);
    expect(catalogue.describe('gaokao-2025#title')).toMatchObject({
      leaves: [{ node: 'gaokao-2025#title', text: '“新高考”首考顺利落幕' }],
      path: [],
    });
  });

  it('gives the words of a node as they are, with no brackets', () => {
    expect(catalogue.textOf('minsheng-2025#sec_3__cl_7')).toContain('服务低成本场地供给');
    expect(catalogue.textOf('minsheng-2025#p_9')).toBeUndefined();
  });

  it('knows the pages of those who issued a node, and none for a node that nobody has', () => {
    const address = 'https://www.gov.cn/zhengce/202506/content_7026294.htm';
    expect(catalogue.isIssuerPage('minsheng-2025#sec_3__cl_7__st_4', address)).toBe(true);
    expect(catalogue.isIssuerPage('minsheng-2025#sec_3__cl_7', 'https://www.news.cn/')).toBe(false);
    expect(catalogue.isIssuerPage('trade-2025-05#p_1', address)).toBe(false);
    expect(catalogue.isIssuerPage('minsheng-2025#p_9', address)).toBe(false);
  });

  it('names the outermost first in the path of a sentence', () => {
    const { path } = catalogue.describe('minsheng-2025#sec_3__cl_7__st_4')!;
    expect(path.map(({ number }) => number)).toEqual(['三、', '（七）']);
  });

  it('knows every node of every pack', () => {
    const ids = pack.documents.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids.filter(id => catalogue.describe(id)?.node !== id)).toEqual([]);
  });

  it.each(['minsheng-2025#sec_9', 'minsheng-2025', '', '__proto__', 'toString'])('knows no node %j', id => {
    expect(catalogue.label(id)).toBeUndefined();
    expect(catalogue.describe(id)).toBeUndefined();
  });
});
