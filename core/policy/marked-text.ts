import type { Emendation, PolicyDocument } from './pack.ts';

/** What is said of the words of a document: `emendations` and `lacunae` of some of its nodes. */
interface Apparatus {
  readonly emendations: readonly Emendation[];
  readonly lacunae: readonly PolicyDocument['lacunae'][number][];
}

/** A stretch of a node's text: plain, an emended reading, or a place where the received text breaks off. */
export type MarkedPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'emended'; readonly text: string; readonly emendation: Emendation }
  | { readonly kind: 'lacuna'; readonly why: string };

/** Divides the text of a leaf where the apparatus has something to say, in the order of the text. */
export function markText(
  leaf: { readonly id: string; readonly text: string },
  { emendations, lacunae }: Apparatus,
): MarkedPart[] {
  const marks: { at: number; length: number; part: MarkedPart }[] = [];
  for (const emendation of emendations.filter(({ node }) => node === leaf.id)) {
    const { text, at } = whatDiffers(emendation, leaf.text);
    if (text !== '' && at >= 0)
      marks.push({ at, length: text.length, part: { kind: 'emended', text, emendation } });
  }
  for (const { at, why } of lacunae.filter(({ node }) => node === leaf.id)) {
    marks.push({ at, length: 0, part: { kind: 'lacuna', why } });
  }
  const parts: MarkedPart[] = [];
  let done = 0;
  // A break before an emended reading is said before it, one inside it after it.
  for (const { at, length, part } of marks.sort(
    (one, other) => one.at - other.at || one.length - other.length,
  )) {
    if (at > done) parts.push({ kind: 'plain', text: leaf.text.slice(done, at) });
    parts.push(part);
    done = Math.max(done, at + length);
  }
  if (done < leaf.text.length) parts.push({ kind: 'plain', text: leaf.text.slice(done) });
  return parts;
}

/**
 * The standing words of an emendation less what they share at both ends with the others: `帮扶提能增收` for `帮扶能增收` is 提.
 * Where nothing is left, as when words were only left out, the shared character before is taken along, or the one after.
 */
function whatDiffers({ received, reading, stands }: Emendation, text: string): { text: string; at: number } {
  const [standing, other] = stands ? [received, reading] : [reading, received];
  const most = Math.min(standing.length, other.length);
  let before = 0;
  while (before < most && standing[before] === other[before]) before++;
  let after = 0;
  while (after < most - before && standing.at(-1 - after) === other.at(-1 - after)) after++;
  const from = Math.min(before, Math.max(0, standing.length - after - 1));
  const end = Math.max(from + 1, standing.length - after);
  return {
    text: standing.slice(from, end),
    at: text.includes(standing) ? text.indexOf(standing) + from : -1,
  };
}

/** A leaf's text with each conjecture that stands in it in 〔〕, for where words are shown without their apparatus. */
export function bracketConjectures(
  leaf: { readonly id: string; readonly text: string },
  apparatus: Apparatus,
): string {
  return markText(leaf, apparatus)
    .map(part => {
      if (part.kind === 'lacuna') return '';
      return part.kind === 'emended' && isStandingConjecture(part.emendation)
        ? `〔${part.text}〕`
        : part.text;
    })
    .join('');
}

/** Whether the words shown are only guessed: a guess that was merely proposed leaves the received words standing. */
export function isStandingConjecture({ confidence, stands }: Emendation): boolean {
  return confidence === 'conjecture' && stands === undefined;
}
