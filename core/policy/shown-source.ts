import type { MarkedWords, Stretch } from '../text/excerpt.ts';
import { isStandingConjecture, markText } from './marked-text.ts';
import type { NodeDescription } from './node-description.ts';
import { placeInNode } from './place-in-node.ts';

/** What a passage says of itself, as far as it is compared with its source. */
export interface ComparedPassage {
  /** In the page's words. */
  readonly text: string;
  readonly differences: readonly { readonly source: string; readonly text: string }[];
  /** Where each of them stands in `text`. */
  readonly places: readonly Stretch[];
  /** What it takes of which leaf. */
  readonly parts: readonly { readonly node: string; readonly source: Stretch }[];
}

/** The source's words beside a passage. */
export interface ShownSource extends MarkedWords {
  /** What the passage takes, from its first word to its last. */
  readonly taken: Stretch;
}

/**
 * The sentences that a passage takes from, with conjectures in brackets and what the page says otherwise marked. Undefined for
 * a passage of which none is known.
 */
export function shownSource(description: NodeDescription, passage: ComparedPassage): ShownSource | undefined {
  const taken = passage.parts.map(({ node }) => description.leaves.findIndex(leaf => leaf.node === node));
  const known = taken.filter(at => at >= 0);
  if (known.length === 0) return undefined;
  const leaves = description.leaves.slice(Math.min(...known), Math.max(...known) + 1);
  const plain = leaves.map(({ text }) => text).join('');
  const shown = bracketed(leaves, description);
  const marks = passage.differences.flatMap(({ source }, at) => {
    const page = { text: passage.text, ...passage.places[at]! };
    const place = source === '' ? undefined : placeInNode(plain, source, page);
    return place ? [{ start: shown.placeOf(place.start), end: shown.placeOf(place.end) }] : [];
  });
  const starts = passage.parts.flatMap(part => boundsOf(part, leaves));
  return {
    text: shown.text,
    marks: marks.sort((one, other) => one.start - other.start),
    taken: {
      start: shown.placeOf(Math.min(...starts.map(({ start }) => start))),
      end: shown.placeOf(Math.max(...starts.map(({ end }) => end))),
    },
  };
}

type Leaves = NodeDescription['leaves'];

/** A part's stretch of the leaves' joined text; it was found in either wording, so that it may end beyond. */
function boundsOf({ node, source }: ComparedPassage['parts'][number], leaves: Leaves): Stretch[] {
  let before = 0;
  for (const leaf of leaves) {
    if (leaf.node === node) {
      const within = (at: number) => before + Math.min(at, leaf.text.length);
      return [{ start: within(source.start), end: within(source.end) }];
    }
    before += leaf.text.length;
  }
  return [];
}

/** The leaves' text with brackets, and where a place of the text without them is in it. */
function bracketed(
  leaves: Leaves,
  apparatus: Pick<NodeDescription, 'emendations' | 'lacunae'>,
): { readonly text: string; placeOf(at: number): number } {
  const brackets: { readonly at: number; readonly sign: string }[] = [];
  let at = 0;
  let text = '';
  for (const { node, text: words } of leaves) {
    for (const part of markText({ id: node, text: words }, apparatus)) {
      if (part.kind === 'lacuna') continue;
      const isGuess = part.kind === 'emended' && isStandingConjecture(part.emendation);
      if (isGuess) brackets.push({ at, sign: '〔' }, { at: at + part.text.length, sign: '〕' });
      text += isGuess ? `〔${part.text}〕` : part.text;
      at += part.text.length;
    }
  }
  return { text, placeOf: place => place + brackets.filter(bracket => bracket.at < place).length };
}
