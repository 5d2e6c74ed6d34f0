import type { Folding } from '../../text/folding.ts';
import { searchedUnits } from '../../text/searched-text.ts';
import type { Note } from '../note.ts';
import type { OrderOf } from '../note-order.ts';
import { nodeOf, quoteOf } from '../target-parts.ts';
import { NoteOrders } from './note-orders.ts';
import { type NoteQuery, type WantedWords, wantedWords } from './note-query.ts';

/** Finds notes as one types, over all that were put in. */
export interface NoteSearch {
  readonly size: number;
  /** Puts a note in, in place of the one with its id. */
  put(note: Note): void;
  remove(id: string): void;
  /** Those that are wanted, in the order that is asked for. */
  find(query: NoteQuery): Note[];
}

interface Entry {
  readonly note: Note;
  /** Its texts, quote, tags, page and clause as they are searched, with a unit between them that no word has. */
  readonly units: string;
  readonly tags: readonly string[];
}

/** Folding never answers it. */
const BETWEEN = '\0';

interface Ground {
  readonly fold: Folding;
  readonly orderOf: OrderOf;
  /** What a node is called where notes are shown: it is found by that too. Empty for none that is known. */
  readonly labelOf: (node: string) => string;
}

/**
 * An index of notes: of each what is compared, folded once. Words are looked for anywhere in that, as Chinese has none that
 * end; 100,000 notes are some ten million characters, which take a browser less time than any table of theirs would.
 */
export function createNoteSearch(ground: Ground): NoteSearch {
  const entries = new Map<string, Entry>();
  const orders = new NoteOrders<Entry>(ground.orderOf);
  const drop = (id: string) => {
    const known = entries.get(id);
    if (!known) return;
    orders.remove(known);
    entries.delete(id);
  };
  return {
    get size() {
      return entries.size;
    },
    put(note) {
      drop(note.id);
      const entry = entryOf(note, ground);
      entries.set(note.id, entry);
      orders.add(entry);
    },
    remove: drop,
    find(query) {
      const wanted = wantedWords(query.words ?? '', ground.fold);
      const found: Note[] = [];
      for (const entry of orders.inOrder(query.sort ?? 'changed', entries.values())) {
        if (isAskedFor(entry.note, query) && says(entry, wanted)) found.push(entry.note);
      }
      return found;
    },
  };
}

function entryOf(note: Note, { fold, labelOf }: Ground): Entry {
  const { target, texts, tags } = note;
  const node = nodeOf(target);
  const page = target.kind === 'page' ? target.title : '';
  const label = node === undefined ? '' : labelOf(node);
  const parts = [...texts.map(({ value }) => value), quoteOf(target)?.exact ?? '', ...tags, page, label];
  const folded = (part: string) => searchedUnits(part, fold);
  return { note, units: parts.map(folded).join(BETWEEN), tags: tags.map(folded) };
}

function says({ units, tags }: Entry, wanted: WantedWords): boolean {
  return (
    wanted.words.every(word => units.includes(word)) &&
    wanted.tags.every(beginning => tags.some(tag => tag.startsWith(beginning)))
  );
}

function isAskedFor(note: Note, query: NoteQuery): boolean {
  const { target, colour, type, tags, created, deleted } = note;
  if ((deleted !== undefined) !== (query.isTrash ?? false)) return false;
  if (query.colour !== undefined && colour !== query.colour) return false;
  if (query.type !== undefined && type !== query.type) return false;
  if (query.tag !== undefined && !tags.includes(query.tag)) return false;
  if (query.page !== undefined && (target.kind !== 'page' || target.address !== query.page)) return false;
  if (query.clause !== undefined && !isWithin(nodeOf(target), query.clause)) return false;
  return created >= (query.from ?? 0) && created < (query.before ?? Infinity);
}

function isWithin(node: string | undefined, whole: string): boolean {
  return node !== undefined && (node === whole || node.startsWith(`${whole}__`));
}
