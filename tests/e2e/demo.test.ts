import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clausesOf, useSession } from './session.ts';

const demo = JSON.parse(readFileSync('tools/demo/pages.json', 'utf8')) as { url: string; file: string }[];
const urlOf = (file: string) => demo.find(page => page.file === file)!.url;
const session = useSession(demo.map(({ url, file }) => ({ url, file: `tools/demo/${file}` })));

const CLAUSES = [
  'sec_1__cl_1',
  'sec_1__cl_2',
  'sec_2__cl_3',
  'sec_2__cl_4',
  'sec_3__cl_5',
  'sec_3__cl_6',
  'sec_3__cl_7',
  'sec_4__cl_8',
  'sec_4__cl_9',
  'sec_4__cl_10',
];

describe('the policy page', () => {
  it('shows all ten clauses, each verbatim and once, with its number in the margin', async () => {
    const { page, reading } = await session().read(urlOf('policy.html'));
    const clauses = reading.passages.filter(({ node }) => node.includes('__cl_'));
    expect(clauses.map(({ node }) => node)).toEqual(CLAUSES.map(eId => `minsheng-2025#${eId}`));
    expect(new Set(clauses.map(({ kind }) => kind))).toEqual(new Set(['verbatim']));
    const numbers = reading.labels
      .filter(({ node }) => node.includes('__cl_'))
      .map(({ text }) => text.split(' ')[0]);
    expect(numbers).toEqual([
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（五）',
      '（六）',
      '（七）',
      '（八）',
      '（九）',
      '（十）',
    ]);
    await page.close();
  });

  it('has title, opening, sections and safeguards recognised too', async () => {
    const { page, reading } = await session().read(urlOf('policy.html'));
    expect(clausesOf(reading)).toEqual(
      expect.arrayContaining(['title', 'preamble', 'sec_1', 'sec_2', 'sec_3', 'sec_4', 'sec_5']),
    );
    await page.close();
  });

  it('has each label beside the first line of its passage', async () => {
    const { page, reading } = await session().read(urlOf('policy.html'));
    for (const [ordinal, passage] of reading.passages.entries()) {
      const first = await lineOf(page, passage.text, ordinal);
      expect(Math.abs(reading.labels[ordinal]!.top - first), passage.text.slice(0, 20)).toBeLessThan(40);
    }
    await page.close();
  });
});

/** The top of the line on which a text begins, from the top of the document; the title stands twice, the second in the body. */
function lineOf(page: import('puppeteer-core').Page, text: string, ordinal: number): Promise<number> {
  return page.evaluate(
    (words, isSecondTitle) => {
      const start = words.replace(/\s/g, '').slice(0, 6);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const tops: number[] = [];
      let tail = '';
      let tailRange: Range | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const data = node.nodeValue!.replace(/\s/g, '');
        if (data === '' || node.parentElement!.closest('nav, script, style, title, .crumbs')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if (data.includes(start)) tops.push(range.getClientRects()[0]?.top ?? 0);
        else if ((tail + data).includes(start) && tailRange)
          tops.push(tailRange.getClientRects()[0]?.top ?? 0);
        tail = data.slice(-6);
        tailRange = range;
      }
      return (tops[isSecondTitle ? 1 : 0] ?? Number.NaN) + scrollY;
    },
    text,
    ordinal === 1,
  );
}

describe.each(['news.html', 'news-traditional.html'])('the news page %s', file => {
  it('shows the title once and the three clauses it quotes, verbatim', async () => {
    const { page, reading } = await session().read(urlOf(file));
    const found = reading.passages.map(({ node, kind }) => `${kind} ${node.replace('minsheng-2025#', '')}`);
    expect(found.filter(line => !line.startsWith('paraphrase'))).toEqual([
      'title-mention title',
      'verbatim sec_1__cl_1',
      'verbatim sec_3__cl_5',
      'verbatim sec_3__cl_7',
    ]);
    await page.close();
  });

  it('paints what it labels', async () => {
    const { page, reading } = await session().read(urlOf(file));
    expect(reading.labels).toHaveLength(reading.passages.length);
    expect(reading.painted).toBeGreaterThanOrEqual(reading.passages.length);
    await page.close();
  });
});

describe('the unrelated page', () => {
  it('shows nothing and gets no element of ours', async () => {
    const { page, reading } = await session().read(urlOf('unrelated.html'));
    expect(reading).toMatchObject({ status: 'read', passages: [], labels: [], painted: 0 });
    expect(await page.$('[data-meipi]')).toBeNull();
    await page.close();
  });
});

describe('the network', () => {
  it('sees no request but those for the pages and their icons', () => {
    const asked = session().server.requests.filter(({ path }) => path !== '/favicon.ico');
    const known = new Set(demo.map(({ url }) => new URL(url).hostname + new URL(url).pathname));
    expect(asked.filter(({ host, path }) => !known.has(host + path))).toEqual([]);
  });
});
