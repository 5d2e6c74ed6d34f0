import { expect, it } from 'vitest';
import { manifestLocales } from '../../../tools/build/manifest-locales.ts';

it('the browser’s catalogues are made from ours, under the names that the manifest uses', () => {
  const files = manifestLocales().map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents)]);
  expect(files).toEqual([
    ['_locales/zh_CN/messages.json', expect.objectContaining({ extName: { message: '眉批' } })],
    ['_locales/zh_TW/messages.json', expect.objectContaining({ extName: { message: '眉批' } })],
    ['_locales/en/messages.json', expect.objectContaining({ extName: { message: 'Meipi · 眉批' } })],
  ]);
  const descriptions = files.map(([, messages]) => messages.extDescription.message);
  expect(descriptions).toEqual([
    expect.stringContaining('书眉'),
    expect.stringContaining('書眉'),
    expect.stringContaining('margin'),
  ]);
});
