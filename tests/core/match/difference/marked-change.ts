import type { Comparison, Span } from '../../../../core/match/difference/comparison.ts';
import { compareWithSource } from '../../../../core/match/difference/differences.ts';
import type { Difference } from '../../../../core/match/passage.ts';
import { createFolding, type Folding } from '../../../../core/text/folding.ts';
import { scriptPairs } from '../../../../seeds/index.ts';

export const fold = createFolding(scriptPairs);

export function differencesOf(comparison: Comparison, folding: Folding): readonly Difference[] {
  return compareWithSource(comparison, folding).differences;
}

const GRADES: Record<string, Difference['grade']> = {
  数: 'number',
  情: 'modality',
  否: 'negation',
  限: 'qualifier',
  漏: 'omission',
  词: 'wording',
};

/**
 * A source and a page in one line. `[数:80%→73%]` is what the page changes, by grade; `[80%→百分之八十]` is a change that is
 * none; `<` and `>` bound the page's own words before and after, where the source has others or nothing.
 */
export function readMarked(line: string) {
  let [source, page] = ['', ''];
  const expected: string[][] = [];
  const spans = { source: { start: -1, end: 0 }, page: { start: -1, end: 0 } };
  for (const [, marked, own, plain] of line.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    if (plain !== undefined) {
      if (spans.source.start < 0) [spans.source.start, spans.page.start] = [source.length, page.length];
      [source, page] = [source + plain, page + plain];
      [spans.source.end, spans.page.end] = [source.length, page.length];
    } else if (own !== undefined) page += own;
    else {
      const [, grade, said = '', says = ''] = marked!.match(/^(?:([数情否限漏词]):)?([^→]*)→([^→]*)$/)!;
      if (grade) expected.push([GRADES[grade]!, said, says]);
      [source, page] = [source + said, page + says];
    }
  }
  return { source: { text: source, ...spans.source }, page: { text: page, ...spans.page }, expected };
}

export function foundIn(line: string, targets: readonly Span[] = []): string[][] {
  const { source, page } = readMarked(line);
  return differencesOf({ source, page, targets, readings: [] }, fold).map(short);
}

export function short({ grade, source, text }: Difference): string[] {
  return [grade, source, text];
}
