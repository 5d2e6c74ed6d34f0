import { expect, it } from 'vitest';
import { chooseLocale, languageTag } from '../../../platform/i18n/locale.ts';

it.each([
  ['zh', 'zh_CN'],
  ['zh-CN', 'zh_CN'],
  ['zh_CN', 'zh_CN'],
  ['zh-SG', 'zh_CN'],
  ['zh-Hans-HK', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
  ['zh-HK', 'zh_TW'],
  ['zh-MO', 'zh_TW'],
  ['zh-Hant', 'zh_TW'],
  ['zh-Hant-CN', 'zh_TW'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['ja-JP', 'en'],
  ['', 'zh_CN'],
  ['not a tag', 'zh_CN'],
])('a browser that speaks %j is spoken to in %s', (wanted, locale) => {
  expect(chooseLocale(wanted)).toBe(locale);
});

it('the language of a page is written with a hyphen', () => {
  expect(['zh_CN', 'zh_TW', 'en'].map(locale => languageTag(locale as 'en'))).toEqual([
    'zh-CN',
    'zh-TW',
    'en',
  ]);
});
