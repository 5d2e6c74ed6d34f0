import type { Difference } from '../match/passage.ts';
import { bracketConjectures } from './marked-text.ts';
import type { PolicyDocument } from './pack.ts';
import { type Place, placeInNode } from './place-in-node.ts';
import type { TakenPart } from './stated-targets.ts';

/** A passage as the page words it: `places` says where in `text` each difference stands. */
export interface WordedPassage {
  readonly node: string;
  readonly text: string;
  readonly parts: readonly TakenPart[];
  readonly differences: readonly Pick<Difference, 'source'>[];
  readonly places: readonly Place[];
}

/** The source's words and where in them its side of the differences stands, as far as that can be told. */
export interface SourceWords {
  readonly text: string;
  readonly marks: readonly Place[];
}

/** The sentences that a passage is from, whole, in the order of the document, conjectures in brackets. */
export function sourceWords(passage: WordedPassage, document: PolicyDocument): SourceWords {
  const taken = new Set(passage.parts.map(({ node }) => node));
  const leaves = document.nodes.filter(({ id }) => taken.has(id));
  const cited = document.nodes.filter(({ id }) => id === passage.node);
  const text = (leaves.length > 0 ? leaves : cited).map(leaf => bracketConjectures(leaf, document)).join('');
  const marks = passage.differences.flatMap(({ source }, at) => {
    const place =
      source === '' ? undefined : placeInNode(text, source, { text: passage.text, ...passage.places[at]! });
    return place ? [place] : [];
  });
  return { text, marks };
}
