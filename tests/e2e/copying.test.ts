import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { clickInRoot, findInRoot } from './in-root.ts';
import { fixture, useSession } from './session.ts';

/** A page that listens for whatever is copied, reads what is selected, and would put its own words in the place of ours. */
const CURIOUS = readFileSync(fixture('misquoting.html'), 'utf8').replace(
  '</head>',
  `<script>
    window.learnt = [];
    const types = ['copy', 'cut', 'beforecopy', 'beforeinput', 'input', 'select', 'selectionchange'];
    for (const target of [window, document]) for (const type of types) {
      target.addEventListener(type, event => {
        learnt.push(type + ' ' + getSelection());
        if (!event.clipboardData) return;
        learnt.push(event.clipboardData.getData('text/plain'));
        event.clipboardData.setData('text/plain', 'HIJACKED');
        event.preventDefault();
      }, true);
    }
    new MutationObserver(records => { for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.nodeName === 'IFRAME' || node.nodeName === 'TEXTAREA') learnt.push(node.nodeName);
    } }).observe(document, { childList: true, subtree: true });
  </script></head>`,
);
const FORBIDDING = {
  'permissions-policy': 'clipboard-write=(), clipboard-read=()',
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'none'",
};
const ADDRESSES = [
  'https://www.news.cn/politics/20250812/curious/c.html',
  'http://www.news.cn/politics/20250812/curious/c.html',
  'https://www.news.cn/politics/20250812/forbidding/c.html',
  'http://www.news.cn/politics/20250812/forbidding/c.html',
];
const session = useSession(
  ADDRESSES.map(url => ({ url, body: CURIOUS, ...(url.includes('forbidding') && { headers: FORBIDDING }) })),
);

/** What the clipboard has, as a page gets it that a reader pastes into. */
async function pasted(): Promise<string> {
  const page = await session().driven.open('about:blank');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  const value = await page.$eval('textarea', field => field.value);
  await page.close();
  return value;
}

async function openCard(address: string): Promise<{ page: Page; tab: number }> {
  const { page, reading } = await session().read(address);
  const tab = reading.tab!;
  await clickInRoot(session().view, tab, page, '.label[data-node="minsheng-2025#sec_3__cl_7"]');
  await eventually(
    () => findInRoot(session().view, tab, '.card'),
    found => found !== undefined,
  );
  await page.evaluate(() => {
    (globalThis as unknown as { learnt: string[] }).learnt.length = 0;
  });
  return { page, tab };
}

describe.each(ADDRESSES)('copying on %s', address => {
  it('puts citation and quotation on the clipboard, and the page learns nothing of it', async () => {
    const { page, tab } = await openCard(address);
    for (const [action, said, words] of [
      [
        'copy-citation',
        '引注已复制。',
        /^中共中央办公厅, 国务院办公厅\. .*见于: 岚州晚报：养老托育有了新说法\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. https?:.*#:~:text=/u,
      ],
      [
        'copy-quote',
        '底本文字已复制，底本来源一并带上。',
        /^以失能老年人照护为重点.*不低于80%。\n——《关于.*》第三部分第（七）条（底本：/u,
      ],
    ] as const) {
      await page.bringToFront();
      await clickInRoot(session().view, tab, page, `[data-action="${action}"]`);
      const status = await eventually(
        () => findInRoot(session().view, tab, '.foot [role="status"]'),
        found => found?.text === said,
      );
      expect(status!.text).toBe(said);
      expect((await findInRoot(session().view, tab, `[data-action="${action}"]`))!.isFocused).toBe(true);
      expect(await pasted()).toMatch(words);
    }
    const learnt = await page.evaluate(() => ({
      events: (globalThis as unknown as { learnt: string[] }).learnt,
      frames: [window.length, document.querySelectorAll('iframe').length],
    }));
    expect(learnt).toEqual({ events: [], frames: [0, 0] });
    await page.close();
  });
});
