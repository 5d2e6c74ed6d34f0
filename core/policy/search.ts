import type { Folding } from '../text/folding.ts';
import { occurrencesOf, searchedText } from '../text/searched-text.ts';
import type { Pack, PolicyDocument, PolicyNode } from './pack.ts';

/** A leaf that says all the words, the node one would cite for it, and where in its text they stand. */
export interface Hit {
  readonly document: PolicyDocument;
  readonly cited: PolicyNode;
  readonly leaf: PolicyNode;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Finds words in all documents, in the order of the library. */
export interface Search {
  find(words: string): Hit[];
}

/**
 * A search over the leaves of a pack. Characters are compared as recognition compares them (Traditional as Simplified, width
 * and case set aside, spaces and punctuation left out); words with spaces between them must all stand in one leaf.
 */
export function createSearch({ documents }: Pack, fold: Folding): Search {
  const leaves = documents.flatMap(document =>
    leavesOf(document).map(leaf => ({ ...leaf, ...searchedText(leaf.leaf.text, fold) })),
  );
  return {
    find(words) {
      const wanted = [...new Set(words.split(/\s+/u).map(word => searchedText(word, fold).units))].filter(
        Boolean,
      );
      if (wanted.length === 0) return [];
      return leaves.flatMap(({ document, cited, leaf, units, places }) => {
        const found = wanted.map(word => occurrencesOf(word, units));
        if (found.some(({ length }) => length === 0)) return [];
        const marks = found.flatMap((starts, at) =>
          starts.map(start => ({ start: places[start]!, end: places[start + wanted[at]!.length - 1]! + 1 })),
        );
        return [{ document, cited, leaf, marks }];
      });
    },
  };
}

function leavesOf(document: PolicyDocument): Pick<Hit, 'document' | 'cited' | 'leaf'>[] {
  const byId = new Map(document.nodes.map(node => [node.id, node]));
  const parents = new Set(document.nodes.map(({ parent }) => parent));
  return document.nodes
    .filter(({ id }) => !parents.has(id))
    .map(leaf => {
      const isPart = leaf.level === 'sentence' || leaf.level === 'heading';
      return { document, leaf, cited: (isPart ? byId.get(leaf.parent ?? '') : undefined) ?? leaf };
    });
}
