import type { Pack } from '../../../core/policy/pack.ts';
import type { CitedText } from '../cited-text.ts';
import { lettersOf } from '../letters.ts';
import type { Edit } from './edit.ts';

/** Shorter ones are too little to be held against a page. */
const LEAST = 20;

/** A sentence of a document with what stands around it in its node. */
export interface Sentence {
  readonly document: string;
  readonly node: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where the wording is not sure: UTF-16 code units into the sentence. */
  readonly doubtful: readonly { readonly start: number; readonly end: number }[];
}

export function sentencesOf(pack: Pack, texts: readonly CitedText[]): Sentence[] {
  const emendations = pack.documents.flatMap(document => document.emendations);
  return texts.flatMap(({ document, leaves }) =>
    leaves
      .map((leaf, at) => ({
        document,
        node: leaf.id,
        text: leaf.text,
        before: leaves
          .slice(0, at)
          .map(({ text }) => text)
          .join(''),
        after: leaves
          .slice(at + 1)
          .map(({ text }) => text)
          .join(''),
        doubtful: emendations
          .filter(({ node }) => node === leaf.id)
          .map(({ received, reading, stands }) => (stands ? received : reading))
          .map(standing => ({
            start: leaf.text.indexOf(standing),
            end: leaf.text.indexOf(standing) + standing.length,
          })),
      }))
      .filter((_, at) => leaves[at]!.level === 'sentence')
      .filter(({ text }) => lettersOf(text).length >= LEAST),
  );
}

/** Whether a change there would fall together with a place where documents themselves differ. */
export function isDoubtful({ doubtful }: Sentence, { at, source }: Edit): boolean {
  return doubtful.some(({ start, end }) => at <= end + 2 && start - 2 <= at + source.length);
}
