import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lookIntoRoot } from '../../tools/browsers/closed-root.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { eventually } from './eventually.ts';
import { atGovCn, BROWSER, clausesOf, fixture, useSession } from './session.ts';

const POLICY = {
  'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'",
};
const LONG = `<!doctype html><meta charset="utf-8"><title>长</title><div id="UCAP-CONTENT">${'<p>山间的雾散得慢，挑担的人走得更慢。</p>'.repeat(115_000)}</div>`;
const session = useSession([
  ...[
    'no-text.html',
    'throws-on-mutation.html',
    'patched-prototypes.html',
    'styled-everything.html',
    'moving.html',
    'late.html',
    'glyph-spans.html',
    'no-margin.html',
    'rtl-vertical.html',
    'frame-outer.html',
    'frame-inner.html',
  ].map(file => atGovCn(file)),
  atGovCn('document.xml'),
  atGovCn('strict-csp.html', POLICY),
  { url: 'https://www.gov.cn/long.html', body: LONG },
  {
    url: 'https://www.gov.cn/picture.svg',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">提高多样化生活服务品质</text></svg>',
  },
  { url: 'https://www.example.cn/generic.html', file: fixture('generic.html') },
]);

/** Opens a page, noting what appears on its console. */
async function readNoting(file: string) {
  const page = await session().driven.browser.newPage();
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push((error as Error).message));
  await page.goto(`https://www.gov.cn/${file}`);
  const reading = await readPage(session().view, page);
  return { page, reading, said };
}

/** Reads until the page has settled on a clause. */
function settled(page: Page, clause: string) {
  return eventually(
    () => readPage(session().view, page),
    reading => clausesOf(reading).includes(clause),
  );
}

describe('pages that hold a clause in an odd way', () => {
  it.each([
    ['styled-everything.html', 'sec_4__cl_8'],
    ['glyph-spans.html', 'sec_2__cl_4'],
    ['no-margin.html', 'sec_3__cl_7'],
    ['rtl-vertical.html', 'sec_1__cl_1'],
    ['frame-outer.html', 'sec_1__cl_1'],
    ['strict-csp.html', 'sec_4__cl_10'],
  ])('%s: it is found, painted and labelled, and nothing appears on the console', async (file, clause) => {
    const { page, reading, said } = await readNoting(file);
    expect(clausesOf(reading)).toContain(clause);
    expect(reading.painted).toBeGreaterThan(0);
    expect(reading.labels).toHaveLength(reading.passages.length);
    expect(said).toEqual([]);
    await page.close();
  });

  it('styles of the page with !important neither move nor hide what is ours', async () => {
    const { page, reading } = await readNoting('styled-everything.html');
    const { labels } = await lookIntoRoot(session().view, reading.tab!);
    const { x, y, width, height } = labels['minsheng-2025#sec_4__cl_8']!;
    const seen = await page.evaluate(
      (left, top) => {
        scrollTo(0, top - 100);
        const host = document.querySelector('[data-meipi]')!;
        const { opacity, position, transform, filter } = getComputedStyle(host);
        const onTop = document.elementsFromPoint(left, 100).includes(host);
        return { opacity, position, transform, filter, onTop };
      },
      x + width / 2,
      y + height / 2,
    );
    expect(seen).toEqual({
      opacity: '1',
      position: 'absolute',
      transform: 'none',
      filter: 'none',
      onTop: true,
    });
    await page.close();
  });

  it('a page that patches what we call: we call none of it', async () => {
    const { page, reading } = await readNoting('patched-prototypes.html');
    expect(clausesOf(reading)).toContain('sec_2__cl_4');
    expect(reading.painted).toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as unknown as { calls: unknown[] }).calls)).toEqual([]);
    await page.close();
  });

  it('a page whose script throws at every change it sees: it sees our host at most', async () => {
    const { page, reading } = await readNoting('throws-on-mutation.html');
    expect(clausesOf(reading)).toContain('sec_4__cl_9');
    expect(reading.labels.length).toBeGreaterThan(0);
    const { changes, changesByLoad } = await page.evaluate(
      ({ changes, changesByLoad }) => ({ changes: changes.length, changesByLoad }),
      await page.evaluateHandle(() => globalThis as unknown as { changes: unknown[]; changesByLoad: number }),
    );
    expect(changes - changesByLoad).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('a page that rewrites itself while it is read: its last words are what is labelled', async () => {
    const { page } = await readNoting('moving.html');
    const reading = await settled(page, 'sec_4__cl_8');
    expect(clausesOf(reading)).toEqual(['sec_4__cl_8']);
    expect(reading.painted).toBeGreaterThan(0);
    await page.close();
  });

  it('text that arrives late is found', async () => {
    const { page } = await readNoting('late.html');
    expect(clausesOf(await settled(page, 'sec_3__cl_6'))).toContain('sec_3__cl_6');
    await page.close();
  });
});

describe('pages with nothing to read', () => {
  it('a page without text is called empty and left alone', async () => {
    const { page, reading, said } = await readNoting('no-text.html');
    expect(reading).toMatchObject({ status: 'empty', passages: [], painted: 0 });
    expect(await page.$('[data-meipi]')).toBeNull();
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(['document.xml', 'picture.svg'])('%s gets no element and no word of ours', async file => {
    const { page, reading, said } = await readNoting(file);
    expect(reading.passages).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[data-meipi]').length)).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });

  it('two megabytes of text that hold nothing are read to the end', async () => {
    const { page, reading, said } = await readNoting('long.html');
    expect(reading).toMatchObject({ status: 'read', passages: [] });
    expect(said).toEqual([]);
    await page.close();
  });

  it('a site that does not ship is not read by itself', async () => {
    const page = await session().driven.open('https://www.example.cn/generic.html');
    const reading = await readPage(session().view, page, { listening: 500, reading: 500 });
    expect(reading.status).toBe('absent');
    expect(await page.$('[data-meipi]')).toBeNull();
    await page.close();
  });
});

describe('scripts of the page', () => {
  it('cannot reach into our root or find a name of ours but on the host and the highlights', async () => {
    const { page } = await readNoting('no-margin.html');
    const seen = await page.evaluate(() => ({
      root: document.querySelector('div[data-meipi]')!.shadowRoot,
      globals: Object.keys(globalThis).filter(name => /meipi|wxt/i.test(name)),
      attributes: [...document.querySelectorAll('*')].filter(element =>
        [...element.attributes].some(({ name }) => name.startsWith('data-meipi')),
      ).length,
    }));
    expect(seen).toEqual({ root: null, globals: [], attributes: 1 });
    await page.close();
  });

  it(`hear no message and no event of ours (${BROWSER})`, async () => {
    const page = await session().driven.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      (globalThis as unknown as { heard: string[] }).heard = heard;
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
      addEventListener('message', event => heard.push(JSON.stringify(event.data)));
    });
    await page.goto('https://www.gov.cn/no-margin.html');
    await readPage(session().view, page);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });
});
