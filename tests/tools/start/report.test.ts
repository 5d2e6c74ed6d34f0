import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../tools/browsers/read-page.ts';
import { anythingPainted, pageReport } from '../../../tools/start/report.ts';
import { screenshotName } from '../../../tools/start/screenshot-name.ts';

const passage = { node: 'minsheng-2025#sec_1__cl_2', kind: 'verbatim', voice: 'quoted', text: '兜底帮扶' };
const label = { node: 'minsheng-2025#sec_1__cl_2', kind: 'verbatim', text: '一·（二）', top: 320 };
// The extension tells more of a passage than the report promises.
const told = { ...passage, id: 'p1', similarity: 1 };
const reading: PageReading = {
  tab: 7,
  status: 'read',
  passages: [told],
  labels: [label],
  painted: 3,
  milliseconds: 410,
};

describe('the report', () => {
  it('has exactly the promised fields', () => {
    expect(pageReport('https://www.gov.cn/a', '01-gov-cn-a.png', reading)).toEqual({
      url: 'https://www.gov.cn/a',
      screenshot: '01-gov-cn-a.png',
      passages: [passage],
      labels: [label],
      painted: 3,
      milliseconds: 410,
    });
  });

  it('counts as a success only if something was painted on some page', () => {
    const page = pageReport('https://www.gov.cn/a', '', reading);
    const bare = { ...page, painted: 0 };
    expect(anythingPainted({ browser: 'chromium', pages: [bare, page] })).toBe(true);
    expect(anythingPainted({ browser: 'chromium', pages: [bare, bare] })).toBe(false);
    expect(anythingPainted({ browser: 'chromium', pages: [] })).toBe(false);
  });
});

describe('the name of a picture', () => {
  it.each([
    [0, 'https://www.gov.cn/zhengce/202506/content_1.htm', '01-gov-cn-zhengce-202506-content-1.png'],
    [9, 'http://big5.news.cn/', '10-big5-news-cn.png'],
    [99, 'https://a.cn/%E6%B0%91%E7%94%9F/x?y=1', '100-a-cn-x.png'],
  ])('says which page it is: %i %s', (index, url, name) => {
    expect(screenshotName(index, url)).toBe(name);
  });

  it('is of a bearable length and never ends in a dash', () => {
    const name = screenshotName(0, `https://a.cn/${'abcdefghi/'.repeat(20)}`);
    expect(name.length).toBeLessThan(70);
    expect(name).not.toContain('-.png');
  });
});
