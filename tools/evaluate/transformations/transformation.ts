import type { Random } from '../random.ts';

/** What a page does to a passage that it takes over. */
export interface Transformation {
  readonly name: string;
  /** Whether what is left is, characters and figures aside from their form, the same text: then it is `verbatim`. */
  readonly isLossless: boolean;
  /** Whether there is anything in the text that it changes. */
  applies(text: string): boolean;
  apply(text: string, random: Random, pool: string): string;
}

/** Leaves nothing to chance: a change that chose no place this time is made again. */
export function untilChanged(apply: Transformation['apply']): Transformation['apply'] {
  return (text, random, pool) => {
    let changed = text;
    while (changed === text) changed = apply(text, random, pool);
    return changed;
  };
}
