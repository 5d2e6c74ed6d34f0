import { expect, it } from 'vitest';
import { snapToPunctuation } from '../../../core/match/snap.ts';

/** The text with the span, between bars, after snapping. */
function snapped(marked: string): string {
  const [before = '', span = '', after = ''] = marked.split('|');
  const text = before + span + after;
  const { start, end } = snapToPunctuation(text, before.length, before.length + span.length);
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

it.each([
  [
    'takes in the marks that open right before it and close right after',
    '说：“（|甲|）。”他',
    '说：|“（甲）。”|他',
  ],
  ['takes in a percent sign', '低于|80|%，', '低于|80%|，'],
  ['takes in every mark that closes a sentence in a quotation', '|甲|！』」但', '|甲！』」|但'],
  ['leaves commas and colons out', '要求：|甲|，乙', '要求：|甲|，乙'],
  ['leaves marks out that face the other way', '》|甲|《乙》', '》|甲|《乙》'],
  ['leaves marks out that stand apart', '（ |甲| ）', '（ |甲| ）'],
  ['stops at the borders of the text', '“|甲|”', '|“甲”|'],
  ['leaves a span alone that has nothing around it', '|甲|', '|甲|'],
])('a span %s', (_, marked, expected) => {
  expect(snapped(marked)).toBe(expected);
});
