import type { Recognised } from '../../core/match/rematch.ts';
import { markOfText } from '../../core/text/text-change.ts';

/** So many pages may change by turns without being read as a whole. */
const MOST_KEPT = 8;

/** Longer texts, in UTF-16 code units, are not kept: what they take of memory is not worth the rare change. */
const LONGEST_KEPT = 1_000_000;

/** The texts that pages were last read as, with what was found in them, for as long as the background lives. */
export class KnownTexts {
  private readonly texts = new Map<string, Recognised>();

  /**
   * @param reader See `readerOf`.
   * @param mark See `markOfText`.
   */
  find(reader: string | undefined, mark: number): Recognised | undefined {
    return this.texts.get(keyOf(reader, mark));
  }

  /** @param instead The mark of the text that this one comes in the place of. */
  keep(reader: string | undefined, recognised: Recognised, instead?: number): void {
    if (instead !== undefined) this.texts.delete(keyOf(reader, instead));
    if (recognised.text.length > LONGEST_KEPT) return;
    this.texts.set(keyOf(reader, markOfText(recognised.text)), recognised);
    for (const oldest of this.texts.keys()) {
      if (this.texts.size <= MOST_KEPT) break;
      this.texts.delete(oldest);
    }
  }
}

/** No page is answered by what another was read as. */
function keyOf(reader: string | undefined, mark: number): string {
  return `${reader} ${mark}`;
}
