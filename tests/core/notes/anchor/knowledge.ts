import { describeStretch } from '../../../../core/notes/anchor/describe-stretch.ts';
import type { Knowledge, Passage } from '../../../../core/notes/anchor/knowledge.ts';
import type { PageTarget } from '../../../../core/notes/target.ts';
import { createFolding } from '../../../../core/text/folding.ts';
import { pack, scriptPairs } from '../../../../seeds/index.ts';

const texts = new Map(pack.documents.flatMap(({ nodes }) => nodes.map(({ id, text }) => [id, text])));

export const knowledge: Knowledge = {
  fold: createFolding(scriptPairs),
  textOf: node => texts.get(node),
};

/** A note on the first place of a page that has these words. */
export function noteOn(text: string, words: string, passages: readonly Passage[] = []): PageTarget {
  const start = text.indexOf(words);
  const described = describeStretch({ text, passages }, { start, end: start + words.length }, knowledge);
  if (start < 0 || !described) throw new Error(`${words} is not described`);
  return { kind: 'page', address: 'https://example.org/a', title: '', ...described };
}
