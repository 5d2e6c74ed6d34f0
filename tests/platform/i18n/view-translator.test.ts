// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { pageTranslator } from '../../../platform/i18n/page-translator.ts';
import { panelTranslator } from '../../../platform/i18n/panel-translator.ts';
import { viewTranslator } from '../../../platform/i18n/view-translator.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

it.each([
  ['zh-HK', 'zh-TW', '眉批', '開啟側欄', '逐字相同'],
  ['zh-SG', 'zh-CN', '眉批', '打开侧栏', '逐字相同'],
  ['de-AT', 'en', 'Meipi', 'Open the side panel', 'word for word'],
])(
  'a view in a browser that speaks %s is marked as %s and named and worded so',
  (speaks, tag, title, panel, kind) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(speaks);
    const t = viewTranslator(document);
    expect(document.documentElement.lang).toBe(tag);
    expect(document.title).toBe(title);
    expect([t('open-panel'), t('kind-verbatim')]).toEqual([panel, kind]);
  },
);

it('what stands in a page has its own words, and leaves the page as it is', () => {
  document.title = '别人的网页';
  document.documentElement.lang = 'ja';
  const t = pageTranslator();
  expect([t('card-failed'), t('kind-verbatim'), t('open-panel')]).toEqual([
    '卡片没能打开。请重新载入页面再试。',
    '逐字相同',
    'open-panel',
  ]);
  expect([document.title, document.documentElement.lang]).toEqual(['别人的网页', 'ja']);
});

it('the panel has words of its own beside those of all views', () => {
  const t = panelTranslator(document);
  expect([t('open-node'), t('open-panel'), t('kind-verbatim')]).toEqual(['看条文', '打开侧栏', '逐字相同']);
  expect(viewTranslator(document)('open-node')).toBe('open-node');
});
