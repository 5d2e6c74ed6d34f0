import type { Pack, PolicyDocument } from '../policy/pack.ts';
import { breakBefore, SENTENCE_BREAK } from '../text/breaks.ts';
import { DROPPED, type Folding } from '../text/folding.ts';
import { normalize } from '../text/normalize.ts';
import { Output } from '../text/output.ts';
import { buildGramIndex } from './gram-index.ts';
import { leavesOf } from './leaves.ts';
import { type Leaf, type Library, markOf, textOf, UNCITED } from './library.ts';
import { Strip } from './strip.ts';

/** For each UTF-16 code unit of a text, how surprising it is in official prose: 1/16 bit. */
export type Surprise = (text: string) => Uint8Array;

/** Documents are counted alike when they are compiled and when their library is read: in the order of their packs. */
export function documentsOf(packs: readonly Pack[]): PolicyDocument[] {
  return packs.flatMap(({ documents }) => documents);
}

/**
 * Strings the documents together, each in the wording of its text; then, again, those cited nodes that were emended, in the
 * wording in which they were received: a page may have either.
 */
export function compileLibrary(packs: readonly Pack[], fold: Folding, surprise: Surprise): Library {
  const documents = documentsOf(packs);
  const strip = new Strip();
  const table: number[] = [];
  const received: { leaves: Leaf[]; owner: number }[] = [];
  const output = new Output();
  let run = 0;
  const append = (text: string) => {
    const normalized = normalize(text, fold, output);
    const surprises = surprise(text);
    const { units, starts } = normalized;
    for (let at = 0; at < units.length; at++)
      strip.push(units[at]!, markOf(surprises[starts[at]!] ?? 0, breakBefore(text, normalized, at)));
  };
  const write = (leaves: readonly Leaf[], owner: number, isReceived: boolean) => {
    const ordinals = ordinalsOf(documents[owner]!);
    for (const leaf of leaves) {
      const from = strip.length;
      const cited = leaf.cited ? ordinals.get(leaf.cited.id)! : UNCITED;
      table.push(from, run, owner, ordinals.get(leaf.node.id)!, cited);
      append(textOf({ from, run, owner, isReceived, leaf }));
    }
    strip.push(DROPPED, markOf(0, SENTENCE_BREAK));
    run++;
  };
  documents.forEach((document, owner) => {
    const leaves = leavesOf(document);
    write(leaves, owner, false);
    for (const emended of emendedNodes(leaves, document)) received.push({ leaves: emended, owner });
  });
  for (const { leaves, owner } of received) write(leaves, owner, true);
  const { units, marks } = strip.taken();
  return { units, marks, index: buildGramIndex(units, marks), table: Int32Array.from(table), documents };
}

function ordinalsOf({ nodes }: PolicyDocument): ReadonlyMap<string, number> {
  return new Map(nodes.map(({ id }, ordinal) => [id, ordinal]));
}

/** The leaves of each cited node that has an emendation. */
function emendedNodes(leaves: readonly Leaf[], { emendations }: PolicyDocument): Leaf[][] {
  const emended = new Set(emendations.filter(({ stands }) => stands !== 'received').map(({ node }) => node));
  if (emended.size === 0) return [];
  const nodes = new Set(
    leaves.filter(({ node, cited }) => cited && emended.has(node.id)).map(({ cited }) => cited),
  );
  return [...nodes].map(node => leaves.filter(({ cited }) => cited === node));
}
