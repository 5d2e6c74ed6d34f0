import type { Described } from '../../../core/notes/anchor/describe-stretch.ts';
import type { Ground } from '../ground.ts';
import type { Random } from '../random.ts';
import { isHalved, stretchOf, unmarkPage } from './marked-page.ts';
import { NOTE_CUTS } from './note-cuts.ts';
import { PAGE_EDITS, type PageEdit } from './page-edits.ts';

const EDITS_AT_ONCE = 3;

/** What happens between the making of a note and the next visit, to the page and to what is known of the note. */
export interface Kind {
  readonly name: string;
  readonly isContrary: boolean;
  readonly isHarmless: boolean;
  readonly hasTwin?: boolean | undefined;
  fits(words: string): boolean;
  readonly prepare: PageEdit['prepare'];
  apply: PageEdit['apply'];
  cut(described: Described, random: Random): Described;
}

/** The rows of the table. */
export function kindsOfEdit(): Kind[] {
  const same = (described: Described) => described;
  const plain = PAGE_EDITS.map(edit => ({
    name: edit.name,
    isContrary: edit.isContrary ?? false,
    isHarmless: edit.isHarmless ?? false,
    hasTwin: edit.hasTwin,
    fits: (words: string) => edit.fits(words),
    prepare: edit.prepare,
    apply: edit.apply.bind(edit),
    cut: same,
  }));
  const before = PAGE_EDITS.find(({ name }) => name === 'a paragraph put in before')!;
  const cuts = NOTE_CUTS.map(({ name, apply }) => ({
    name: `quote trimmed: ${name}`,
    isContrary: false,
    isHarmless: false,
    fits: () => true,
    prepare: undefined,
    apply: before.apply.bind(before),
    cut: apply,
  }));
  const mixed = {
    name: `${EDITS_AT_ONCE} edits at once`,
    isContrary: false,
    isHarmless: false,
    fits: () => true,
    prepare: undefined,
    apply: applySeveral,
    cut: same,
  };
  return [...plain, ...cuts, mixed];
}

/** Edits that say nothing else, one after another. */
function applySeveral(marked: string, random: Random, ground: Ground): string | undefined {
  const gentle = PAGE_EDITS.filter(({ isContrary, prepare, isAlone }) => !isContrary && !prepare && !isAlone);
  let edited = marked;
  for (let times = 0; times < EDITS_AT_ONCE; times++) {
    if (unmarkPage(edited).place === undefined) break;
    const edit = random.pick(gentle);
    edited = edit.fits(stretchOf(edited)) ? (edit.apply(edited, random, ground) ?? edited) : edited;
  }
  // Where a paragraph of several that the stretch stands in is gone, nobody can say what its own is.
  return isHalved(edited) ? undefined : edited;
}
