import * as v from 'valibot';
import { createMatcher } from '../../core/match/matcher.ts';
import type { Match } from '../../core/match/passage.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { shippedMaterials } from '../materials.ts';

/** What is measured: answers as `npm run match` gives them, and never a malformed one. */
export interface Engine {
  /** @throws where the answer is not well formed. */
  ask(text: string): readonly Match[];
}

/** The one place where the engine is put together for measuring. */
export function createEngine(packs: readonly Pack[]): Engine {
  const matcher = createMatcher(packs, shippedMaterials());
  const nodes = new Set(
    packs.flatMap(pack => pack.documents.flatMap(document => document.nodes.map(n => n.id))),
  );
  return {
    ask(text) {
      const matches = matcher.match(text);
      checkAnswer(matches, text, nodes);
      return matches;
    },
  };
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const answerSchema = v.array(
  v.object({
    start: offset,
    end: offset,
    node: v.string(),
    kind: v.picklist(['verbatim', 'near-verbatim', 'paraphrase', 'title-mention']),
    voice: v.picklist(['quoted', 'own', 'unclear']),
    similarity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    differences: v.array(
      v.object({
        grade: v.picklist(['number', 'modality', 'negation', 'qualifier', 'omission', 'wording']),
        page: v.object({ start: offset, end: offset }),
        source: v.string(),
        text: v.string(),
      }),
    ),
  }),
);

/** @throws unless matches are in order, apart, inside the text and of known nodes, and differences inside their match. */
export function checkAnswer(matches: readonly Match[], text: string, nodes: ReadonlySet<string>): void {
  const fail = (why: string) => {
    throw new Error(`malformed answer: ${why}: ${JSON.stringify(matches)} for ${JSON.stringify(text)}`);
  };
  if (!v.is(answerSchema, matches)) fail('not of the form that design.md gives');
  let done = 0;
  for (const { start, end, node, differences } of matches) {
    if (start < done || end <= start || end > text.length) fail(`a match at ${start} to ${end}`);
    if (!nodes.has(node)) fail(`an unknown node ${node}`);
    const isAstray = ({ page }: Match['differences'][number]) =>
      page.start > page.end || page.start < start || page.end > end;
    if (differences.some(isAstray)) fail('a difference outside its match');
    done = end;
  }
}
