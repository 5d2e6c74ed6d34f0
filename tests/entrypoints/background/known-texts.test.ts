import { expect, it } from 'vitest';
import { markOfText } from '../../../core/text/text-change.ts';
import { KnownTexts } from '../../../entrypoints/background/known-texts.ts';

function recognised(text: string) {
  return { text, matches: [], wholeLength: text.length };
}

it('finds the text of a frame by its mark, and of no other tab or frame', () => {
  const texts = new KnownTexts();
  texts.keep('1 0', recognised('甲'));
  expect(texts.find('1 0', markOfText('甲'))).toEqual(recognised('甲'));
  expect(texts.find('2 0', markOfText('甲'))).toBeUndefined();
  expect(texts.find('1 3', markOfText('甲'))).toBeUndefined();
  expect(texts.find('1 0', markOfText('乙'))).toBeUndefined();
});

it('forgets the text in whose place another comes', () => {
  const texts = new KnownTexts();
  texts.keep('1 0', recognised('甲'));
  texts.keep('1 0', recognised('甲乙'), markOfText('甲'));
  expect(texts.find('1 0', markOfText('甲'))).toBeUndefined();
  expect(texts.find('1 0', markOfText('甲乙'))).toBeDefined();
});

it('keeps the latest few, and none that is very long', () => {
  const texts = new KnownTexts();
  for (let tab = 0; tab < 20; tab++) texts.keep(`${tab} 0`, recognised('甲'));
  const kept = Array.from({ length: 20 }, (_, tab) => texts.find(`${tab} 0`, markOfText('甲')) !== undefined);
  expect(kept.filter(Boolean).length).toBeLessThan(10);
  expect([kept[0], kept[19]]).toEqual([false, true]);
  const long = '长'.repeat(2_000_000);
  texts.keep('1 0', recognised(long));
  expect(texts.find('1 0', markOfText(long))).toBeUndefined();
});
