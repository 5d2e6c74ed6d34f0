import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteChanges } from '../../../core/notes/fields.ts';
import { join } from '../../../core/notes/join.ts';
import type { Note } from '../../../core/notes/note.ts';
import { noteOf } from '../../../core/notes/note-of.ts';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { saveNote } from '../../../core/notes/save-note.ts';
import { failure, success } from '../../../core/result.ts';
import { createOwnNote, saveOwnNote } from '../../../entrypoints/sidepanel/note-desk.ts';
import { askNotes } from '../../../platform/messaging/ask-notes.ts';
import { idsOf, pen, SEVENTH, smallRecord } from '../../core/notes/small-notes.ts';

vi.mock('../../../platform/messaging/ask-notes.ts', () => ({ askNotes: vi.fn() }));

let kept: NoteRecord;
const ours = pen('ours', 2_000);
const theirs = pen('theirs', 3_000);

/** Somebody else writes, who has seen what is kept now. */
function writeElsewhere(text: string, before = kept): void {
  kept = join(kept, saveNote(before, { text }, idsOf(before), theirs));
}

function shown() {
  return { note: noteOf(kept)! as never, seen: idsOf(kept) };
}

const textsOf = (record: NoteRecord) => noteOf(record)!.texts.map(({ value }) => value);

async function save(note: Note, changes: NoteChanges): Promise<Note> {
  const answer = await saveOwnNote(note, changes);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

beforeEach(() => {
  kept = smallRecord({ text: '原来' });
  vi.mocked(askNotes).mockImplementation((async (type: string, request: Record<string, never>) => {
    if (type === 'read-note') return success(shown());
    if (type !== 'save-note') return failure('unreachable');
    kept = saveNote(kept, request.changes!, request.seen!, ours);
    return success(shown());
  }) as typeof askNotes);
});

describe('a writer of a note', () => {
  it('supersedes what they had before them, save after save', async () => {
    const first = await save(noteOf(kept)!, { text: '一' });
    await save(first, { text: '一二' });
    expect(textsOf(kept)).toEqual(['一二']);
  });

  it('does not supersede what another wrote after the list was read', async () => {
    const read = noteOf(kept)!;
    writeElsewhere('别处');
    await save(read, { text: '这里' });
    expect(textsOf(kept)).toEqual(['别处', '这里']);
  });

  it('goes on with their own text, and the other stands beside it still', async () => {
    const before = kept;
    const first = await save(noteOf(kept)!, { text: '一' });
    writeElsewhere('别处', before);
    const second = await save(first, { text: '一二' });
    expect(second.texts.map(({ value }) => value)).toEqual(['一二']);
    await save(second, { text: '一二三' });
    expect(textsOf(kept).sort()).toEqual(['一二三', '别处'].sort());
  });

  it('who has seen both keeps one', async () => {
    const before = kept;
    await save(noteOf(kept)!, { text: '一' });
    writeElsewhere('别处', before);
    await save(noteOf(kept)!, { text: '一' });
    expect(textsOf(kept)).toEqual(['一']);
  });
});

describe('a new note', () => {
  it('is asked for by the same id until it is there', async () => {
    const ids: unknown[] = [];
    vi.mocked(askNotes).mockImplementation((async (_: string, { id }: { id: string }) => {
      ids.push(id);
      return ids.length === 1 ? failure('unreachable') : success(shown());
    }) as typeof askNotes);
    const draft = { text: '新', colour: 'blue', type: undefined, tags: [] } as const;
    for (let time = 0; time < 3; time++) await createOwnNote(SEVENTH, draft);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});
