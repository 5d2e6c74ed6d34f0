import * as v from 'valibot';
import { lettersOf } from '../letters.ts';

/** A paraphrase of fewer letters and digits is not asked for: a few words are soon like others. */
export const LEAST_CHARACTERS = 12;

const pageSchema = v.looseObject({
  spans: v.array(v.looseObject({ kind: v.string(), text: v.string() })),
  ambiguous: v.array(v.string()),
});

/** The gold without its short paraphrases, and how many there were on pages that count. @throws where a line is none. */
export function withoutShortParaphrases(gold: string): { gold: string; leftOut: number } {
  let leftOut = 0;
  const lines = gold
    .trimEnd()
    .split('\n')
    .map(line => {
      const page = v.parse(pageSchema, JSON.parse(line));
      const spans = page.spans.filter(({ kind, text }) => kind !== 'paraphrase' || !isShort(text));
      if (page.ambiguous.length === 0) leftOut += page.spans.length - spans.length;
      return JSON.stringify({ ...page, spans });
    });
  return { gold: `${lines.join('\n')}\n`, leftOut };
}

function isShort(text: string): boolean {
  return lettersOf(text).length < LEAST_CHARACTERS;
}
