// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

import { createPageWords } from '../../../platform/i18n/page-words.ts';
import { createPanelWords } from '../../../platform/i18n/panel-words.ts';
import { POPUP_WORDS } from '../../../platform/i18n/popup-words.ts';
import { createViewWords } from '../../../platform/i18n/view-words.ts';

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
    const { t, speak } = createViewWords(document, [POPUP_WORDS]);
    speak('browser');
    expect(document.documentElement.lang).toBe(tag);
    expect(document.title).toBe(title);
    expect([t('open-panel'), t('kind-verbatim')]).toEqual([panel, kind]);
  },
);

it('what stands in a page has its own words, and leaves the page as it is', () => {
  document.title = '别人的网页';
  document.documentElement.lang = 'ja';
  const { t } = createPageWords();
  expect([t('card-failed'), t('kind-verbatim'), t('open-panel')]).toEqual([
    '卡片没能打开。请重新载入页面再试。',
    '逐字相同',
    'open-panel',
  ]);
  expect([document.title, document.documentElement.lang]).toEqual(['别人的网页', 'ja']);
});

it('the panel has words of its own beside those of all views', () => {
  const { t } = createPanelWords(document);
  expect([t('open-node'), t('outline'), t('kind-verbatim')]).toEqual(['看条文', '目录', '逐字相同']);
  expect(createViewWords(document).t('open-node')).toBe('open-node');
});

it('a view speaks the language that was set, whatever the browser does, and the browser’s again', () => {
  const { t, speak } = createViewWords(document, [], t => t('outline'));
  speak('en');
  expect([document.documentElement.lang, document.title, t('outline')]).toEqual(['en', 'Outline', 'Outline']);
  speak('zh_TW');
  expect([document.documentElement.lang, document.title, t('outline')]).toEqual(['zh-TW', '目錄', '目錄']);
  speak('browser');
  expect([document.documentElement.lang, t('outline')]).toEqual(['zh-CN', '目录']);
});

it('what stands in a page speaks another language from then on', () => {
  const { t, speak } = createPageWords();
  const failed = t('card-failed');
  expect(speak('en')).toBe('en');
  expect(t('card-failed')).not.toBe(failed);
});
