import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../../core/match/paced.ts';
import { anchorAll, anchorOn } from '../../../../core/notes/anchor/anchor.ts';
import { readPage } from '../../../../core/notes/anchor/read-page.ts';
import type { PageTarget, Quote } from '../../../../core/notes/target.ts';
import { knowledge, noteOn } from './knowledge.ts';

const target = (quote: Quote): PageTarget => ({
  kind: 'page',
  address: 'https://example.org/',
  title: '',
  quote,
  position: { start: 7, end: 7 + quote.exact.length },
});

/** Places looked at, letters compared and cells aligned for one note. */
function workFor(quote: Quote, text: string): number {
  const page = takeAllSteps(readPage({ text, passages: [] }, knowledge));
  anchorOn(page, target(quote), knowledge);
  return page.work.done;
}

const MILLION = 1_000_000;

describe('the work for one note', () => {
  it.each([
    ['a page of one letter', '社'.repeat(MILLION), '社'.repeat(20_000)],
    [
      'a page of one letter, and a quote that ends otherwise',
      '社'.repeat(MILLION),
      `${'社'.repeat(19_999)}会`,
    ],
    ['a page of two letters by turns', '社会'.repeat(100_000), `${'社会'.repeat(9_000)}会社`],
    [
      'a page of one sentence',
      '今天的天气很好，我们去河边走走。'.repeat(12_000),
      '今天的天气很好，我们去湖边走走。'.repeat(900),
    ],
    ['a page of brackets', '（以下简称（a'.repeat(30_000), '（以下简称（a'.repeat(2_000)],
    ['a page of spaces', ' '.repeat(MILLION), `天${' '.repeat(10_000)}气`],
    ['a page of figures', '1234567890'.repeat(20_000), '1234567890'.repeat(2_000)],
  ])('is bounded on %s', (_, text, exact) => {
    expect(workFor({ exact, prefix: exact.slice(0, 64), suffix: exact.slice(-64) }, text)).toBeLessThan(
      3_000_000,
    );
    expect(workFor({ exact: exact.slice(0, 3), prefix: '', suffix: '' }, text)).toBeLessThan(1_000_000);
  });
});

describe('the work for many notes', () => {
  const text = Array.from(
    { length: 400 },
    (_, at) => `第${at}位读者借走了编号为${at * 7919}的书，并且说他很喜欢。`,
  ).join('\n');
  const notes = Array.from({ length: 40 }, (_, at) => noteOn(text, `第${at * 9}位读者借走了编号为`));

  it('does not read a page that is as it was', () => {
    const steps = anchorAll(notes, { text, passages: [] }, knowledge);
    let taken = 0;
    while (!steps.next().done) taken++;
    expect(taken).toBe(notes.length);
  });

  it('gives way after each note', () => {
    const steps = anchorAll(notes, { text: `新\n${text}`, passages: [] }, knowledge);
    let taken = 0;
    while (!steps.next().done) taken++;
    expect(taken).toBeGreaterThan(notes.length);
  });
});
