import type { Knowledge } from '../../core/notes/anchor/knowledge.ts';
import { printOf } from '../../core/notes/anchor/prints.ts';
import type { Note } from '../../core/notes/note.ts';
import { panelFolding } from './panel-folding.ts';

/** So many notes are read in a step. */
const STEP = 100;

/** Each note is read once; one that has changed is another object. */
const known = new WeakMap<Note, { readonly print: number | undefined }>();

/** The ids of the notes that may be offered on a page of this address, by their prints. */
export function* printsOf(
  notes: Iterable<Note>,
  address: string,
): Generator<undefined, Map<number, string[]>> {
  const prints = new Map<number, string[]>();
  let fresh = 0;
  for (const note of notes) {
    const { target, deleted } = note;
    if (target.kind !== 'page' || deleted !== undefined || target.address === address) continue;
    let read = known.get(note);
    if (!read) {
      read = { print: printOf(target, knowledge()) };
      known.set(note, read);
      if (++fresh % STEP === 0) yield;
    }
    if (read.print !== undefined) prints.set(read.print, [...(prints.get(read.print) ?? []), note.id]);
  }
  return prints;
}

/** Whether notes came, went, or stand elsewhere than before; what they say is not asked. */
export function haveMoved(before: ReadonlyMap<string, Note>, now: ReadonlyMap<string, Note>): boolean {
  if (before.size !== now.size) return true;
  for (const [id, note] of now) {
    const other = before.get(id);
    if (other !== note && (!other || placeOf(other) !== placeOf(note))) return true;
  }
  return false;
}

function placeOf({ target, deleted }: Note): string {
  return JSON.stringify([target, deleted !== undefined]);
}

function knowledge(): Knowledge {
  return { fold: panelFolding(), textOf: () => undefined };
}
