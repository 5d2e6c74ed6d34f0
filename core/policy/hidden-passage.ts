/** A passage that the reader said is not of its node. */
export interface HiddenPassage {
  readonly node: string;
  /** Of the page, without a fragment. */
  readonly address: string;
  /** The passage as `wordsOf` has it, by which it is known again. */
  readonly words: string;
  /** Its beginning as the page has it, for the list. */
  readonly text: string;
  /** Of the page. */
  readonly title: string;
  /** When it was hidden, ISO 8601. */
  readonly date: string;
}

export type HiddenKey = Pick<HiddenPassage, 'node' | 'address' | 'words'>;

/** As much of a passage as is shown in the list: UTF-16 code units. */
const SHOWN = 200;

/** As much as it is known again by. */
const KNOWN = 2_000;

/** How much of the longer one's pairs of characters two wordings share to be the same passage. */
const ALIKE = 0.8;

/** Letters and figures alone, in one width: a page that is set anew has other spaces and marks, not other words. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '')
    .slice(0, KNOWN);
}

export function hiddenPassage(
  passage: { readonly node: string; readonly text: string; readonly title: string },
  address: string,
  date: string,
): HiddenPassage {
  const { node, text, title } = passage;
  const shown = text.replace(/\s+/gu, ' ').trim().slice(0, SHOWN);
  return {
    node,
    address: pageAddress(address),
    words: wordsOf(text),
    text: shown,
    title: title.slice(0, SHOWN),
    date,
  };
}

/** The address of a page, wherever in it one is. */
export function pageAddress(address: string): string {
  return address.replace(/#.*$/su, '');
}

/**
 * Which passages of a page are those that are hidden there, by their places in the list. Where one has the very words that
 * were hidden, that is the one, however like it others are; a page that was changed has the one that is most like them.
 */
export function hiddenAmong(
  passages: readonly { readonly node: string; readonly text: string }[],
  hidden: readonly HiddenKey[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { node, words } of hidden) {
    const alike = passages.flatMap((passage, at) =>
      passage.node === node ? [{ at, likeness: likeness(words, wordsOf(passage.text)) }] : [],
    );
    const best = Math.max(ALIKE, ...alike.map(one => one.likeness));
    for (const one of alike) if (one.likeness === best) found.add(one.at);
  }
  return found;
}

/** The share of pairs of neighbouring characters in common, of those of the longer wording; 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  const most = longer.length - 1;
  if (most < 1) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < longer.length - 1; at++) {
    const pair = longer.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at < shorter.length - 1; at++) {
    const pair = shorter.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common++;
    pairs.set(pair, left - 1);
  }
  // Only the same words are wholly alike: the same pairs may stand in another order.
  return Math.min(0.999, common / most);
}
