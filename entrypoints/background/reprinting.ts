import type { Knowledge } from '../../core/notes/anchor/knowledge.ts';
import { printsIn } from '../../core/notes/anchor/prints.ts';
import { reprinted } from '../../core/notes/anchor/reprinted.ts';
import { areSameWords } from '../../core/notes/anchor/same-words.ts';
import { mergeTexts } from '../../core/notes/merge-texts.ts';
import type { Note } from '../../core/notes/note.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import { noteOf } from '../../core/notes/note-of.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import type { PageTarget, Span } from '../../core/notes/target.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { markOfText } from '../../core/text/text-change.ts';
import type { NotesProtocol } from '../../platform/messaging/notes-protocol.ts';
import type { ReprintPlace, ReprintsProtocol } from '../../platform/messaging/reprints-protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { FrameText } from '../../platform/page/page-texts.ts';
import type { Declined } from '../../platform/storage/declined.ts';
import type { NotesStore } from '../../platform/storage/notes.ts';
import { inTurns } from './in-turns.ts';
import type { Marking } from './marking.ts';
import { NOBODY } from './nobody.ts';

interface Means {
  readonly notes: Pick<NotesStore, 'records' | 'ofPage'>;
  readonly noting: Pick<Handlers<NotesProtocol>, 'create-note'>;
  readonly marking: Pick<Marking, 'target'>;
  readonly declined: Pick<Declined, 'on' | 'add'>;
  readonly knowledge: () => Knowledge;
  /** What was read in the frames of a tab. */
  texts(tab: number): Promise<readonly FrameText[]>;
  /** Undefined where the tab has gone. */
  isPrivate(tab: number): Promise<boolean | undefined>;
}

type OnPage = Note & { readonly target: PageTarget };

/** Answers the panel which notes of other addresses may be offered on a page, and makes others of them there. */
export function createReprinting(means: Means): Handlers<ReprintsProtocol> {
  const { notes, noting, marking, declined, knowledge } = means;

  /** Where words of notes stand that may be offered in a frame. */
  async function offered(asked: readonly OnPage[], frame: FrameText): Promise<Result<ReprintPlace[]>> {
    const address = noteAddress(frame.url);
    const [unwanted, here] = await Promise.all([declined.on(address), notes.ofPage(address)]);
    if (!unwanted.ok) return unwanted;
    if (!here.ok) return here;
    const own = onPages(here.value);
    // A note of this very page is among its own.
    const isNoted = ({ target }: OnPage) =>
      own.some(other => areSameWords(other.target.quote, target.quote, knowledge()));
    const wanted = asked.filter(({ id }) => !unwanted.value.has(id));
    const places = await placesOf(wanted, frame.text);
    const mark = markOfText(frame.text);
    return success(
      wanted.flatMap((note, at) => {
        const place = places[at];
        return place && !isNoted(note) ? [{ note: note.id, frame: frame.frame, mark, ...place }] : [];
      }),
    );
  }

  function placesOf(asked: readonly OnPage[], text: string): Promise<(Span | undefined)[]> {
    const targets = asked.map(({ target }) => target);
    return targets.length === 0
      ? Promise.resolve([])
      : inTurns(reprinted(targets, { text, passages: [] }, knowledge()));
  }

  const textIn = async (tab: number, frame: number) =>
    (await means.texts(tab)).find(one => one.frame === frame);

  return {
    'find-prints': async ({ tab, prints }) => {
      const wanted = new Set(prints);
      const found = new Set<number>();
      for (const { text } of await means.texts(tab))
        for (const print of await inTurns(printsIn(text, wanted, knowledge()))) found.add(print);
      return success([...found]);
    },
    'find-reprints': async ({ tab, notes: ids }) => {
      const records = await notes.records(ids);
      if (!records.ok) return records;
      const places: ReprintPlace[] = [];
      for (const frame of await means.texts(tab)) {
        const here = await offered(onPages(records.value), frame);
        if (!here.ok) return here;
        places.push(...here.value);
      }
      return success(places);
    },
    'note-here': async ({ tab, frame, note, id }) => {
      const records = await notes.records([note]);
      if (!records.ok) return records;
      const [original] = onPages(records.value);
      if (!original) return failure('note-gone');
      const here = await textIn(tab, frame);
      const [place] = here ? await placesOf([original], here.text) : [];
      if (!here || !place) return failure('note-not-here');
      const { url, ...words } = here;
      const target = await marking.target({ ...words, ...place }, { url, tab, frame });
      if (!target.ok) return target;
      const { colour, type, tags, texts } = original;
      const text = texts.map(({ value }) => value).reduce(mergeTexts);
      const fields = { text, colour, ...(type && { type }), tags: [...tags], target: target.value };
      return noting['create-note']({ id, fields }, NOBODY);
    },
    'decline-reprint': async ({ tab, frame, note }) => {
      const here = await textIn(tab, frame);
      if (!here || (await means.isPrivate(tab)) !== false) return success(null);
      return declined.add({ note, address: noteAddress(here.url) });
    },
  };
}

function onPages(records: readonly NoteRecord[]): OnPage[] {
  return records.flatMap(record => {
    const note = noteOf(record);
    return note?.target.kind === 'page' && note.deleted === undefined ? [note as OnPage] : [];
  });
}
