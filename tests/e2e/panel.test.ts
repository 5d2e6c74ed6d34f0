import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { useSession } from './session.ts';

const POLICY = 'https://www.gov.cn/zhengce/demo.htm';
const UNRELATED = 'https://www.news.cn/fortune/demo.html';
const session = useSession([
  { url: POLICY, file: 'tools/demo/policy.html' },
  { url: UNRELATED, file: 'tools/demo/unrelated.html' },
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
