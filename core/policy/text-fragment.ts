/** A start or an end of this many characters finds its place on a page; one that is much longer breaks where the page has markup. */
const ENOUGH = 6;

/** Words up to this length are given whole. */
const WHOLE = 24;

/**
 * The address of a page with a text directive, so that it opens at these words (WICG, «Scroll to Text Fragment»). Long
 * passages are given by their first and their last words, cut at punctuation or white space: a cut within a word, of which
 * Chinese shows no borders, is found by no browser. A directive that the address has is replaced.
 */
export function addressAt(address: string, words: string): string {
  const plain = withoutDirective(address);
  const directive = directiveOf(words);
  if (directive === '') return plain;
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** An address without the directive that opened it, which is no part of what is cited. */
export function withoutDirective(address: string): string {
  return address.replace(/:~:.*$/su, '').replace(/#$/u, '');
}

function directiveOf(words: string): string {
  const text = words.trim();
  if (text === '') return '';
  const isOneLine = !/\s/u.test(text);
  if (isOneLine && text.length <= WHOLE) return encode(text);
  const pieces = text
    .split(/(?<=[，。；：、！？,.;:!?”’》）])|\s+/u)
    .filter(piece => /[\p{L}\p{N}]/u.test(piece));
  const first = joinedUntilEnough(pieces);
  const last = joinedUntilEnough([...pieces].reverse(), true);
  return first.length + last.length < text.length ? `${encode(first)},${encode(last)}` : encode(first);
}

/** As few neighbouring pieces as are enough; the punctuation at the border is left out, as pages may write it otherwise. */
function joinedUntilEnough(pieces: readonly string[], fromEnd = false): string {
  let joined = '';
  for (const piece of pieces) {
    joined = fromEnd ? piece + joined : joined + piece;
    if (joined.length >= ENOUGH) break;
  }
  return joined.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

/** In a directive a hyphen sets prefix and suffix apart, so that it is written as a code too; half a pair, of words that were cut, has none. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
