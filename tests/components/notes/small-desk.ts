import { vi } from 'vitest';
import type { NoteDesk } from '../../../components/notes/desk.ts';
import type { Standing } from '../../../components/notes/listed-note.ts';
import type { NoteDraft } from '../../../components/notes/note-draft.ts';
import type { Shelf } from '../../../components/notes/shelf.ts';
import { groupNotes } from '../../../core/notes/group-notes.ts';
import type { Note } from '../../../core/notes/note.ts';
import { foundWords } from '../../../core/notes/search/found-words.ts';
import { createNoteSearch } from '../../../core/notes/search/note-search.ts';
import { documentOrder } from '../../../core/policy/document-order.ts';
import { type Result, success } from '../../../core/result.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';

const fold = createFolding('養养');
const ground = { fold, orderOf: documentOrder([smallPolicy()]), labelOf: () => '' };

interface Known {
  readonly standings?: ReadonlyMap<string, Standing>;
  readonly here?: ReadonlySet<string>;
}

/** A shelf as the panel makes one, over a few notes. */
export function smallShelf(notes: readonly Note[], { standings = new Map(), here }: Known = {}): Shelf {
  const search = createNoteSearch(ground);
  for (const note of notes) search.put(note);
  return {
    get: id => notes.find(note => note.id === id),
    find: query => search.find(query),
    group: (some, by) => groupNotes(some, by, { orderOf: ground.orderOf, offset: 0 }),
    marks: (text, typed) => foundWords(text, typed, fold),
    isComplete: true,
    count: notes.filter(({ deleted }) => deleted === undefined).length,
    trashed: notes.filter(({ deleted }) => deleted !== undefined).length,
    conflicts: new Set(notes.filter(({ texts }) => texts.length > 1).map(({ id }) => id)),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))],
    standings,
    here,
    clauseOf: node =>
      node.startsWith('a#')
        ? {
            node,
            label: { level: 'clause', number: '（一）', document: '甲' },
            heading: '护理',
            path: ['甲'],
          }
        : undefined,
    textOf: node => (node.startsWith('a#') ? '床位占比' : undefined),
  };
}

/** A desk on which everything goes well and answers the note as it was. */
export function smallDesk() {
  const well = async (): Promise<Result<unknown>> => success(null);
  return {
    isPrivate: false,
    create: vi.fn<NoteDesk['create']>(),
    save: vi.fn<NoteDesk['save']>(async (note, changes) =>
      success({
        ...note,
        ...(changes.text !== undefined && {
          texts: [{ version: 'v', value: changes.text, time: note.changed + 1 }],
        }),
        ...(changes.tags && { tags: changes.tags }),
        changed: note.changed + 1,
      }),
    ),
    remove: vi.fn<NoteDesk['remove']>(well),
    restore: vi.fn<NoteDesk['restore']>(well),
    purge: vi.fn<NoteDesk['purge']>(well),
    tag: vi.fn<NoteDesk['tag']>(async ids => success(ids)),
    go: vi.fn<NoteDesk['go']>(well),
    findAgain: vi.fn<NonNullable<NoteDesk['findAgain']>>(well),
    attach: vi.fn<NonNullable<NoteDesk['attach']>>(well),
    showReprint: vi.fn<NoteDesk['showReprint']>(well),
    noteHere: vi.fn<NoteDesk['noteHere']>(async ({ note }) => success({ ...note, id: `${note.id} here` })),
    declineReprint: vi.fn<NoteDesk['declineReprint']>(well),
    exportAs: vi.fn<NoteDesk['exportAs']>(),
    readImport: vi.fn<NoteDesk['readImport']>(),
    unsaved: new Map<string, NoteDraft>(),
  } satisfies NoteDesk;
}
