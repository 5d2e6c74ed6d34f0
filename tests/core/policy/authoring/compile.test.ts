import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../core/policy/authoring/compile.ts';
import type { AuthoredDocument } from '../../../../core/policy/authoring/metadata.ts';
import type { Pack } from '../../../../core/policy/pack.ts';
import { authored, withApparatus } from './authored.ts';

function compiled(received: string, ...documents: AuthoredDocument[]): Pack {
  const result = compilePack(received, documents, []);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problemsOf(received: string, documents: AuthoredDocument[], stray?: string): string[] {
  const result = compilePack(received, documents, stray ? [{ text: stray, why: '试' }] : []);
  return result.ok ? [] : result.error.map(({ where, message }) => `${where}: ${message}`);
}

describe('compiling a pack', () => {
  it('puts each leaf on the received text and joins the leaves for their parents', () => {
    const received = '一、某事\n(一) 做好。甲要\n做。乙也做。';
    const text = ['## 一、某事', '### (一) 做好。', '甲要做。', '乙也做。'];
    const { nodes } = compiled(received, authored('a-1', ...text)).documents[0]!;
    const placed = nodes.map(({ id, source }) => [
      id,
      source.map(({ start, end }) => received.slice(start, end)).join('|'),
    ]);
    expect(placed).toEqual([
      ['a-1#sec_1', ''],
      ['a-1#sec_1__heading', '一、某事'],
      ['a-1#sec_1__cl_1', ''],
      ['a-1#sec_1__cl_1__heading', '(一) 做好。'],
      ['a-1#sec_1__cl_1__st_1', '甲要\n做。'],
      ['a-1#sec_1__cl_1__st_2', '乙也做。'],
    ]);
    expect(nodes[0]!.text).toBe('一、某事(一) 做好。甲要做。乙也做。');
    expect(nodes[2]).toMatchObject({ parent: 'a-1#sec_1', number: '（一）', heading: '做好' });
  });

  it('keeps the metadata with the document and its witness with each node', () => {
    const written = authored('a', '甲。');
    const metadata = { ...written.metadata, issuerHosts: ['www.gov.cn'] };
    const document = compiled('甲。', { ...written, metadata }).documents[0]!;
    expect(document).toMatchObject({ id: 'a', shortTitle: '某事', issuers: ['某某办公厅'] });
    expect(document.issuerHosts).toEqual(['www.gov.cn']);
    expect(document).not.toHaveProperty('witness');
    expect(document.nodes.map(({ witness }) => witness)).toEqual(['scan', 'scan']);
  });

  it('gives a sentence that jumps over columns two spans, in the order of reading', () => {
    const sentence = compiled(
      '后半句。前半句，',
      withApparatus(authored('a', '前半句，‖后半句。'), { lacunae: [{ at: '，‖后', why: '换栏' }] }),
    ).documents[0]!.nodes[1]!;
    expect(sentence.text).toBe('前半句，后半句。');
    expect(sentence.source).toEqual([
      { start: 4, end: 8 },
      { start: 0, end: 4 },
    ]);
  });

  it('gives words that stand twice to the document that comes first, then to the next', () => {
    const two = compiled(
      '电。甲。电。乙。',
      authored('a', '电。', '甲。'),
      authored('b', '电。', '乙。'),
    ).documents;
    expect(two.map(({ nodes }) => nodes[1]!.source[0]!.start)).toEqual([0, 4]);
  });

  it('lists strays with the reason why they belong nowhere', () => {
    const result = compilePack('甲。电', [authored('a', '甲。')], [{ text: '电', why: '不知属谁' }]);
    expect(result).toMatchObject({
      ok: true,
      value: { strays: [{ source: [{ start: 2, end: 3 }], why: '不知属谁' }] },
    });
  });
});

describe('what an author must mend', () => {
  it('names file and line of words that the received text does not have', () => {
    expect(problemsOf('甲。', [authored('a', '甲。'), authored('b-2', '', '乙。')])).toEqual([
      'b-2/text.txt:2: stands nowhere in the received text',
    ]);
  });

  it('names file and line of a fault in the outline', () => {
    expect(problemsOf('甲。', [authored('a', '甲。', '@author 某')])).toEqual([
      'a/text.txt:2: no such line: @author 某',
    ]);
  });

  it('names each stretch of the received text that nobody took', () => {
    expect(problemsOf('甲。乙。丙。丁。', [authored('a', '甲。', '丙。')])).toEqual([
      'received.txt: belongs to no document and is no stray: 乙。',
      'received.txt: belongs to no document and is no stray: 丁。',
    ]);
  });

  it('names a stray that stands nowhere', () => {
    expect(problemsOf('甲。', [authored('a', '甲。')], '电')).toEqual([
      'pack.yaml: a stray that stands nowhere: 电',
    ]);
  });

  it('refuses words that another document already has', () => {
    expect(problemsOf('甲。', [authored('a', '甲。'), authored('b', '甲。')])).toEqual([
      'b/text.txt:1: stands nowhere in the received text',
    ]);
  });
});
