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

/** Whether a passage of the page is one of those that are hidden there: the same node in about the same words. */
export function isHidden(
  { node, text }: { readonly node: string; readonly text: string },
  hidden: readonly HiddenKey[],
): boolean {
  const candidates = hidden.filter(one => one.node === node);
  if (candidates.length === 0) return false;
  const words = wordsOf(text);
  return candidates.some(one => one.words === words || likeness(one.words, words) >= ALIKE);
}

/** The share of pairs of neighbouring characters in common, of those of the longer wording; 0 to 1. */
function likeness(one: string, other: string): number {
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
  return common / most;
}
