import { endOf } from '../../text/normalize.ts';
import type { PageTarget, Span } from '../target.ts';
import type { Knowledge, PageContent } from './knowledge.ts';
import { withMarks } from './marks-around.ts';
import { occurrencesOf } from './occurrences.ts';
import { type Pattern, readPattern } from './pattern.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { LINE, NEXT_TO, SHORT } from './thresholds.ts';
import { whatChanged } from './what-changed.ts';

/**
 * Where notes of other addresses would stand on a page, in their order, undefined where they would not: only where their words stand
 * once and all that is known of what was around them stands around them here too. They are offered; nothing is merged.
 */
export function* reprinted(
  targets: readonly PageTarget[],
  content: PageContent,
  knowledge: Knowledge,
): Generator<undefined, (Span | undefined)[]> {
  const page = yield* readPage(content, knowledge);
  const places: (Span | undefined)[] = [];
  for (const target of targets) {
    places.push(target.elsewhere === 'same' ? undefined : placeOf(target, page, knowledge));
    yield;
  }
  return places;
}

function placeOf({ quote }: PageTarget, page: ReadPage, knowledge: Knowledge): Span | undefined {
  const pattern = readPattern(quote, knowledge);
  if (!saysEnough(pattern)) return undefined;
  const { words, letters } = pattern;
  const [found, another] = occurrencesOf(pattern, page) ?? [];
  if (!found || another) return undefined;
  const isWhole = found.before === words.from && found.after === letters.units.length - words.to;
  if (!isWhole) return undefined;
  const place = {
    start: page.letters.starts[found.at]!,
    end: endOf(page.letters, found.at + words.to - words.from - 1),
  };
  const says = { text: page.text, ...place };
  const isChanged = whatChanged({ text: pattern.text, ...pattern.place }, says, knowledge);
  return isChanged ? undefined : withMarks(place, pattern, page, knowledge);
}

/** Whether words and context are so many that they hardly stand on another page by chance. */
export function saysEnough({ words, letters }: Pattern): boolean {
  const after = letters.units.length - words.to;
  return (
    words.to - words.from >= SHORT && Math.min(words.from, after) >= NEXT_TO && letters.units.length >= LINE
  );
}
