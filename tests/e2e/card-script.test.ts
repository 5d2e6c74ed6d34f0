import type { Page, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { activateAsReader } from '../../tools/browsers/activate.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { eventually } from './eventually.ts';
import { clickInRoot, findInRoot } from './in-root.ts';
import { BROWSER, fixture, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/20250812/misquoting/c.html';
const ELSEWHERE = 'https://www.example.cn/generic.html';
const SEVENTH = '.label[data-node="minsheng-2025#sec_3__cl_7"]';
const session = useSession([
  { url: NEWS, file: fixture('misquoting.html') },
  { url: ELSEWHERE, file: fixture('generic.html') },
]);

describe('the script of the card', () => {
  it('comes where the reader had one page read of a site that does not ship', async () => {
    const { driven, view } = session();
    const page = await driven.open(ELSEWHERE);
    expect(await activateAsReader(driven, view, page)).toBe(true);
    const { tab } = await eventually(
      () => readPage(view, page),
      ({ passages }) => passages.length > 0,
    );
    await clickInRoot(view, tab!, page, '.label');
    const card = await eventually(
      () => findInRoot(view, tab!, '.card'),
      found => found !== undefined,
    );
    expect(card!.attributes['aria-label']).toBe('民生意见 第一部分第（二）条');
    await page.close();
  });
});

// Firefox gives no view of what it tells screen readers, and ends the tools' own view with the extension.
if (BROWSER === 'chromium') {
  /** All that a screen reader is told, closed roots among it. */
  async function heard(page: Page): Promise<string> {
    const said: string[] = [];
    const collect = (node: SerializedAXNode | null) => {
      said.push(`${node?.role} ${node?.name}`);
      for (const child of node?.children ?? []) collect(child);
    };
    collect(await page.accessibility.snapshot({ interestingOnly: false }));
    return said.join('\n');
  }

  describe('a screen reader', () => {
    it('hears where the words are from, both wordings, what differs, and what can be done', async () => {
      const { page, reading } = await session().read(NEWS);
      await clickInRoot(session().view, reading.tab!, page, SEVENTH);
      const words = await eventually(
        () => heard(page),
        said => said.includes('dialog '),
      );
      const missing = [
        'dialog 民生意见 第三部分第（七）条',
        'heading 民生意见 第三部分第（七）条 大力发展“一老一小”普惠服务',
        '新建养老机构护理型床位占比',
        '引用时少了限定语“原则上”',
        '引用时数字有出入：80% → 73%',
        'button 复制引注',
      ].filter(part => !words.includes(part));
      expect(missing).toEqual([]);
      expect(words).not.toMatch(/^(?:banner|contentinfo) /mu);
      await page.close();
    });
  });

  describe('a page that an update of the extension has cut off', () => {
    it('says beside the label that the card could not be opened', async () => {
      const { page, reading } = await session().read(NEWS);
      const { middle } = (await findInRoot(session().view, reading.tab!, SEVENTH))!;
      await session()
        .view.page.evaluate(() => {
          const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
          chrome.runtime.reload();
        })
        .catch(() => undefined);
      await page.bringToFront();
      const words = await eventually(
        async () => {
          await page.mouse.click(middle.x, middle.y);
          return await heard(page);
        },
        said => said.includes('卡片没能打开'),
      );
      expect(words.includes('卡片没能打开。请重新载入页面再试。')).toBe(true);
      await page.close();
    });
  });
}
