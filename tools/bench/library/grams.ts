/** What carries evidence: letters and digits. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Distinct runs of `length` characters over all of them, 0 to 1. */
export function distinctShare(text: string, length: number): number {
  const grams = Math.max(1, text.length - length + 1);
  const known = new Set<string>();
  for (let at = 0; at < grams; at++) known.add(text.slice(at, at + length));
  return known.size / grams;
}

/** In how many places of a library a run of `length` characters of a page stands, on average. */
export function meanPlaces(page: string, library: string, length: number): number {
  const places = new Map<string, number>();
  for (let at = 0; at + length <= page.length; at++) places.set(page.slice(at, at + length), 0);
  for (let at = 0; at + length <= library.length; at++) {
    const gram = library.slice(at, at + length);
    const known = places.get(gram);
    if (known !== undefined) places.set(gram, known + 1);
  }
  let sum = 0;
  for (let at = 0; at + length <= page.length; at++) sum += places.get(page.slice(at, at + length))!;
  return sum / Math.max(1, page.length - length + 1);
}
