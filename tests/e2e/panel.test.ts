import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { MISQUOTING, misquotingPage } from './panel-beside.ts';
import { useSession } from './session.ts';

const POLICY = 'https://www.gov.cn/zhengce/demo.htm';
const NEWS = 'https://www.news.cn/politics/demo/c.html';
const UNRELATED = 'https://www.news.cn/fortune/demo.html';
const session = useSession([
  { url: POLICY, file: 'tools/demo/policy.html' },
  { url: UNRELATED, file: 'tools/demo/unrelated.html' },
  { url: NEWS, file: 'tools/demo/news.html' },
  misquotingPage,
]);

/** The panel beside a page, opened as a tab of its own. */
async function panelOf(url: string): Promise<{ page: Page; panel: Page; tab: number }> {
  const { page, reading } = await session().read(url);
  const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${reading.tab}`);
  await panel.waitForSelector('li, .notice');
  return { page, panel, tab: reading.tab! };
}

function nodesIn(panel: Page): Promise<string[]> {
  return panel.$$eval('li[data-node]', rows => rows.map(row => (row as HTMLElement).dataset.node!));
}

describe('the side panel', () => {
  it('lists the passages of the page in its order, each with number, words and kind', async () => {
    const { page, panel } = await panelOf(POLICY);
    const nodes = await nodesIn(panel);
    expect(nodes.filter(node => node.includes('__cl_'))).toHaveLength(10);
    expect(nodes.slice(0, 4).map(node => node.split('#')[1])).toEqual([
      'title',
      'title',
      'preamble',
      'sec_1',
    ]);
    const row = await panel.$eval(
      'li[data-node="minsheng-2025#sec_3__cl_7"]',
      element => element.textContent!,
    );
    expect(row).toContain('（七）');
    expect(row).toContain('大力发展“一老一小”普惠服务');
    expect(row).toContain('逐字相同');
    await panel.close();
    await page.close();
  });

  it('says how much of each clause the page has, and leads to its first passage or to the clause', async () => {
    const { page, panel } = await panelOf(NEWS);
    await panel.waitForSelector('.bar');
    const states = await panel.$$eval('.bar button', bars => bars.map(bar => bar.dataset.state));
    expect(states).toHaveLength(10);
    expect(states.filter(state => state === 'partly').length).toBeGreaterThan(2);
    expect(await panel.$eval('.coverage', section => section.textContent!)).toMatch(
      /其余 \d+ 条未认出（不等于本页没有讲到）/u,
    );
    await panel.click('.bar [data-clause="minsheng-2025#sec_3__cl_7"]');
    expect(
      await eventually(
        () => page.evaluate(() => scrollY),
        top => top > 0,
      ),
    ).toBeGreaterThan(0);
    await panel.click('.bar [data-state="unrecognised"]');
    await panel.waitForSelector('article');
    await panel.close();
    await page.close();
  });

  it('says that a quotation lost its qualifier, in words, with the source’s sentence beside', async () => {
    const { page, panel } = await panelOf(MISQUOTING);
    const row = '.rows li[data-node="minsheng-2025#sec_3__cl_7"]';
    await panel.waitForSelector(`${row} .source`);
    const words = (selector: string) => panel.$eval(`${row} ${selector}`, element => element.textContent!);
    expect(await words('.standing')).toBe('△ 引用有出入');
    expect(await words('.differences')).toBe('少了限定语 底本 原则上');
    expect(await words('.source')).toContain('占比原则上不低于80%');
    expect(await words('.source mark')).toBe('原则上');
    await panel.close();
    await page.close();
  });

  it('exports the passages with the hash of the text, which another text has not', async () => {
    const { page, panel, tab } = await panelOf(MISQUOTING);
    const exported = async (format: string) => {
      const link = await panel.waitForSelector(`[data-action="export-${format}"]`);
      return await link!.evaluate(
        async element => await (await fetch((element as HTMLAnchorElement).href)).text(),
      );
    };
    await panel.click('[data-action="export-passages"]');
    const csv = await exported('csv');
    const hash = /[0-9a-f]{64}/.exec(csv)?.[0];
    expect(hash).toBeDefined();
    expect(csv).toContain(MISQUOTING);
    expect(csv.split('\r\n')).toHaveLength((await nodesIn(panel)).length + 2);
    for (const format of ['md', 'html']) expect(await exported(format)).toContain(hash);
    const hashNow = () =>
      session().view.api.evaluate(
        ({ tabs }, id) => tabs.sendMessage(id, { type: 'page-hash' }, { frameId: 0 }),
        tab,
      );
    expect(await hashNow()).toEqual({ ok: true, value: hash });
    await page.evaluate(() => document.querySelector('#detail p')!.append('雾散了。'));
    expect(await hashNow()).not.toEqual({ ok: true, value: hash });
    await panel.close();
    await page.close();
  });

  it('scrolls the page to the passage that is chosen', async () => {
    const { page, panel } = await panelOf(POLICY);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await panel.click('li[data-node="minsheng-2025#sec_4__cl_10"] button');
    await page.bringToFront();
    const isInView = () =>
      page.evaluate(() => {
        const clause = [...document.querySelectorAll('p')].find(p =>
          p.textContent!.includes('促进包容共享发展'),
        )!;
        const { top, bottom } = clause.getBoundingClientRect();
        return scrollY > 0 && top < innerHeight && bottom > 0;
      });
    expect(await eventually(isInView, Boolean)).toBe(true);
    await panel.close();
    await page.close();
  });

  it('marks the chosen row and the passage on the page', async () => {
    const { page, panel } = await panelOf(POLICY);
    await panel.click('li[data-node="minsheng-2025#sec_1__cl_2"] button');
    const current = await panel.waitForSelector('li.current');
    expect(await current!.evaluate(row => (row as HTMLElement).dataset.node)).toBe(
      'minsheng-2025#sec_1__cl_2',
    );
    const painted = () => page.evaluate(() => CSS.highlights.has('meipi-current'));
    expect(await eventually(painted, Boolean)).toBe(true);
    await panel.close();
    await page.close();
  });

  it('says of a page without passages that none was recognised, and what that does not mean', async () => {
    const { page, panel } = await panelOf(UNRELATED);
    const words = await panel.$eval('.notice', notice => notice.textContent!);
    expect(words).toContain('未认出');
    expect(words).toContain('不等于没有提到');
    await panel.close();
    await page.close();
  });

  it('follows the page when its text changes', async () => {
    const { page, panel } = await panelOf(POLICY);
    const before = (await nodesIn(panel)).length;
    await page.evaluate(() => {
      const clause = [...document.querySelectorAll('p')].find(p =>
        p.textContent!.includes('促进包容共享发展'),
      )!;
      clause.textContent = '这一段换成了别的话。';
    });
    await page.bringToFront();
    const nodes = await eventually(
      () => nodesIn(panel),
      now => now.length < before,
    );
    expect(nodes).not.toContain('minsheng-2025#sec_4__cl_10');
    expect(nodes).toHaveLength(before - 1);
    await panel.close();
    await page.close();
  });
});
