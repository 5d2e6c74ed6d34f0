import type { Standing } from '../../components/notes/listed-note.ts';
import type { Shelf } from '../../components/notes/shelf.ts';
import type { ViewedPage } from '../../components/passages/page-view.tsx';
import { groupNotes } from '../../core/notes/group-notes.ts';
import type { Note } from '../../core/notes/note.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import { foundWords } from '../../core/notes/search/found-words.ts';
import { panelFolding } from './panel-folding.ts';
import type { KnownNotes } from './use-notes.ts';

/** What the view is told of the notes, and of how they stand to the page in the panel's tab. */
export function shelfOf(
  known: KnownNotes,
  page: ViewedPage | undefined,
  strayed: ReadonlyMap<string, Standing>,
): Shelf {
  const { notes, search, ground, isComplete, count } = known;
  const all = [...notes.values()];
  const shown = all.filter(({ deleted }) => deleted === undefined);
  const address = page?.address;
  const passages = page?.kind === 'passages' ? page.passages : [];
  const here = address === undefined ? undefined : shown.filter(note => isOn(note, { address, passages }));
  return {
    get: id => notes.get(id),
    find: query => search.find(query),
    group: (some, by) =>
      groupNotes(some, by, { orderOf: ground.orderOf, offset: -new Date().getTimezoneOffset() }),
    marks: (text, typed) => foundWords(text, typed, panelFolding()),
    isComplete,
    count,
    trashed: all.length - shown.length,
    conflicts: new Set(shown.flatMap(({ id, texts }) => (texts.length > 1 ? [id] : []))),
    tags: tagsOf(shown),
    standings: standingsOf(shown, here ?? [], strayed),
    here: here && new Set(here.map(({ id }) => id)),
    clauseOf: ground.clauseOf,
    textOf: ground.textOf,
  };
}

/** Those that stand in the page, and those that have strayed from whichever page. */
function standingsOf(
  shown: readonly Note[],
  here: readonly Note[],
  strayed: ReadonlyMap<string, Standing>,
): Map<string, Standing> {
  const standings = new Map<string, Standing>(here.map(({ id }) => [id, { kind: 'here' }]));
  for (const { id } of shown) {
    const standing = strayed.get(id);
    if (standing) standings.set(id, standing);
  }
  return standings;
}

type ReadPage = Pick<Extract<ViewedPage, { readonly kind: 'passages' }>, 'address' | 'passages'>;

/** A note on the page itself, or on a clause of which the page has words. */
function isOn({ target }: Note, page: ReadPage): boolean {
  if (target.kind === 'page') return target.address === noteAddress(page.address);
  return passageOf(target.node, page) !== undefined;
}

/** The first passage of a node or of what stands in it. */
export function passageOf(node: string, { passages }: Pick<ReadPage, 'passages'>): string | undefined {
  return passages.find(passage => passage.node === node || passage.node.startsWith(`${node}__`))?.id;
}

/** Most used first. */
function tagsOf(notes: readonly Note[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}
