import type { Page } from './page.ts';

const CLOSED_AND_OPENED = /[”’」』"][^“‘「『]*[“‘「『"]/;
const ENDED = /[。！？!?；;\n]/;

/** What stands between two units of a page where a quotation ends and another begins. */
export const NO_SEAM = 0;
/** Two names may be quoted side by side, and so may two pieces of a sentence. */
export const LOOSE_SEAM = 1;
/** One ends with its sentence, or the line does: what follows is another quotation. */
export const SEAM = 2;

/** @param before the end of a unit; `after` is where the next begins: UTF-16 code units. */
export function seamIn(text: string, before: number, after: number): number {
  const between = text.slice(before, after);
  if (!CLOSED_AND_OPENED.test(between)) return NO_SEAM;
  return ENDED.test(between) ? SEAM : LOOSE_SEAM;
}

export function seamBefore(page: Page, unit: number): number {
  if (unit === 0 || unit >= page.units.length) return NO_SEAM;
  const [before, after] = [page.endOf(unit - 1), page.starts[unit]!];
  // A closing mark and an opening one.
  return after - before < 2 ? NO_SEAM : seamIn(page.text, before, after);
}
