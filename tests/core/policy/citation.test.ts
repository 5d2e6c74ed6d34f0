import { describe, expect, it } from 'vitest';
import {
  type CitedDocument,
  type CitingPage,
  citation,
  documentCitation,
  pageCitation,
} from '../../../core/policy/citation.ts';
import { pack } from '../../../seeds/index.ts';

const WORDS = '完善转移接续机制';
const FRAGMENT = `#:~:text=${encodeURIComponent(WORDS)}`;
const PAGE: CitingPage = {
  title: '我省出台  民生保障实施意见',
  address: 'https://www.news.cn/c.html',
  words: WORDS,
  isIssuer: false,
  accessed: '2025-11-28',
};
const ISSUER: CitingPage = { ...PAGE, address: 'https://www.gov.cn/zhengce/a.htm', isIssuer: true };

const documentOf = (id: string): CitedDocument => pack.documents.find(document => document.id === id)!;

describe('a citation', () => {
  it('of a 公文 on its issuer’s page says who, what, where in it, when it was signed and published, and when it was read', () => {
    expect(citation(documentOf('minsheng-2025'), '第一部分第（一）条', ISSUER)).toBe(
      '中共中央办公厅, 国务院办公厅. 关于进一步保障和改善民生 着力解决群众急难愁盼的意见: 第一部分第（一）条' +
        `（2025-03-02成文）[EB/OL]. (2025-06-09)[2025-11-28]. https://www.gov.cn/zhengce/a.htm${FRAGMENT}`,
    );
  });

  it('of a 公文 on another page cites it for itself and says where it was seen', () => {
    expect(citation(documentOf('minsheng-2025'), '第一部分第（一）条', PAGE)).toBe(
      '中共中央办公厅, 国务院办公厅. 关于进一步保障和改善民生 着力解决群众急难愁盼的意见: 第一部分第（一）条[Z]. ' +
        '2025-03-02成文, 2025-06-09发布. ' +
        `见于: 我省出台 民生保障实施意见[EB/OL]. [2025-11-28]. https://www.news.cn/c.html${FRAGMENT}`,
    );
  });

  it('of a news item names its writers, its agency and its day', () => {
    expect(citation(documentOf('trade-2025-05'), '第2段', PAGE)).toBe(
      '邹多为, 张晓洁. 顶压稳增显韧性 多元支撑强底气: 第2段[N]. 新华社, 2025-06-09. ' +
        `见于: 我省出台 民生保障实施意见[EB/OL]. [2025-11-28]. https://www.news.cn/c.html${FRAGMENT}`,
    );
  });

  it('leaves out what is not known, the signing of a document dated once among it', () => {
    const bare: CitedDocument = { title: '某通知', kind: 'policy', date: '2025-01-02', issuers: [] };
    expect(citation(bare, '', { ...PAGE, title: ' ', words: '' })).toBe(
      '某通知[Z]. 2025-01-02. 见于: 网页[EB/OL]. [2025-11-28]. https://www.news.cn/c.html',
    );
    expect(citation(bare, '', { ...ISSUER, words: '' })).toBe(
      '某通知[EB/OL]. (2025-01-02)[2025-11-28]. https://www.gov.cn/zhengce/a.htm',
    );
    const fragment: CitedDocument = { ...bare, kind: 'fragment' };
    expect(citation(fragment, '', PAGE)).toMatch(/^某通知\[N\]\. 2025-01-02\. 见于/u);
  });
});

describe('a citation without a page, and of a page without a document', () => {
  it('cites the document for itself', () => {
    expect(documentCitation(documentOf('trade-2025-05'), '第2段')).toBe(
      '邹多为, 张晓洁. 顶压稳增显韧性 多元支撑强底气: 第2段[N]. 新华社, 2025-06-09',
    );
  });

  it('cites the page, with its day where that is known', () => {
    expect(pageCitation(PAGE, '2025-06-08')).toBe(
      `我省出台 民生保障实施意见[EB/OL]. (2025-06-08)[2025-11-28]. https://www.news.cn/c.html${FRAGMENT}`,
    );
    expect(pageCitation({ ...PAGE, title: '' })).toMatch(/^网页\[EB\/OL\]\. \[2025-11-28\]\. https/u);
  });
});
