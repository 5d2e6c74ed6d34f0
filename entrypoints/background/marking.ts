import type { Recognised } from '../../core/match/rematch.ts';
import { anchorAll } from '../../core/notes/anchor/anchor.ts';
import type { Anchored } from '../../core/notes/anchor/anchored.ts';
import { describeInSteps } from '../../core/notes/anchor/describe-stretch.ts';
import type { Knowledge, PageContent } from '../../core/notes/anchor/knowledge.ts';
import { wordsOfClause } from '../../core/notes/anchor/words-of-clause.ts';
import type { Colour } from '../../core/notes/colours.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import { noteOf } from '../../core/notes/note-of.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { LONGEST_QUOTE, type PageTarget } from '../../core/notes/target.ts';
import { failure, type Result, success } from '../../core/result.ts';
import type { FoundMark, FoundMarks, Stretch } from '../../platform/messaging/marks-protocol.ts';
import type { NotesProtocol } from '../../platform/messaging/notes-protocol.ts';
import type { Handlers, Origin } from '../../platform/messaging/serve.ts';
import type { NotesStore } from '../../platform/storage/notes.ts';
import type { Sightings } from '../../platform/storage/sightings.ts';
import { inTurns } from './in-turns.ts';
import { NOBODY } from './nobody.ts';
import { type Recognition, readerOf } from './recognition.ts';

type Asker = Pick<Origin, 'url' | 'tab' | 'frame' | 'isPrivate'>;

/** Finds the reader's notes in texts of pages and makes new ones; what a note says goes nowhere from here. */
export interface Marking {
  /** Whether a page may have notes: its script asks for them only then. */
  isAny(address: string, nodes: readonly string[]): Promise<boolean>;
  /** Null where the text is not known and was not sent along. */
  find(mark: number, text: string | undefined, asker: Asker): Promise<Result<FoundMarks | null>>;
  /** Makes a note on a stretch of a page, in the colour of the note that was written last. @param id of the note to be. */
  make(stretch: Stretch, id: string, asker: Asker): Promise<Result<null>>;
  /** A stretch of a page as what a note is on. */
  target(stretch: Stretch, asker: Asker): Promise<Result<PageTarget>>;
  /** Puts a note into the trash that was made in this page since the background woke. */
  undo(id: string, asker: Asker): Promise<Result<null>>;
}

interface Means {
  readonly recognition: Pick<Recognition, 'known' | 'read'>;
  readonly notes: Pick<NotesStore, 'isAny' | 'idsOn' | 'onWordsOf' | 'ofPage' | 'list'>;
  readonly noting: Pick<Handlers<NotesProtocol>, 'create-note' | 'delete-notes'>;
  readonly sightings: Pick<Sightings, 'keep'>;
  readonly knowledge: () => Knowledge;
  now(): number;
  /** These notes stand otherwise to their page than when it was read before. */
  sighted(ids: readonly string[]): void;
}

/** The colour of a first note. */
const FIRST_COLOUR: Colour = 'yellow';

/** Titles and the like are kept so long: UTF-16 code units. */
const LONGEST_TITLE = 500;

interface OnPage {
  readonly id: string;
  readonly colour: Colour;
  readonly target: PageTarget;
}

export function createMarking(means: Means): Marking {
  const { recognition, notes, noting, sightings, knowledge } = means;
  /** Who made which note in a page: no page takes back another's. */
  const made = new Map<string, string>();
  const keepSightings = async (shown: readonly OnPage[], anchored: readonly Anchored[]) => {
    const seen = shown.map(({ id }, at) => ({ id, kind: sightingOf(anchored[at]!) }));
    const news = await sightings.keep(seen, means.now());
    if (news.ok && news.value.length > 0) means.sighted(news.value);
  };
  async function target(
    { text, start, end, title, date }: Stretch,
    asker: Asker,
  ): Promise<Result<PageTarget>> {
    if (end - start > LONGEST_QUOTE) return failure('selection-too-long');
    const known = await recognition.read(text, readerOf(asker));
    if (!known.ok) return known;
    const described = await inTurns(describeInSteps(contentOf(known.value), { start, end }, knowledge()));
    if (!described) return failure('nothing-selected');
    return success({
      kind: 'page',
      address: noteAddress(asker.url ?? ''),
      title: title.slice(0, LONGEST_TITLE),
      ...(date !== undefined && { date }),
      ...described,
    });
  }
  return {
    async isAny(address, nodes) {
      const documents = [...new Set(nodes.map(node => node.split('#')[0]!))];
      const any = await notes.isAny(noteAddress(address), documents);
      return any.ok && any.value;
    },
    async find(mark, text, asker) {
      const reader = readerOf(asker);
      const known =
        text === undefined ? success(recognition.known(mark, reader)) : await recognition.read(text, reader);
      if (!known.ok) return known;
      if (!known.value) return success(null);
      const nodes = known.value.matches.map(({ node }) => node);
      const [here, onNodes, onWords] = await Promise.all([
        notes.ofPage(noteAddress(asker.url ?? '')),
        notes.idsOn(nodes),
        notes.onWordsOf(nodes),
      ]);
      if (!here.ok) return here;
      if (!onNodes.ok) return onNodes;
      if (!onWords.ok) return onWords;
      const shown = here.value.flatMap(onPage);
      const anchored = await anchorIn(known.value, shown, knowledge());
      // What is read in a private window leaves nothing behind.
      if (!asker.isPrivate && shown.length > 0) void keepSightings(shown, anchored);
      return success({
        marks: [
          ...shown.flatMap((note, at) => markOf(note, anchored[at]!) ?? []),
          ...(await marksOnClauses(onWords.value, known.value, knowledge())),
        ],
        onNodes: { ...onNodes.value },
      });
    },
    target,
    async make(stretch, id, asker) {
      const on = await target(stretch, asker);
      if (!on.ok) return on;
      const fields = { text: '', colour: await lastColour(notes), target: on.value };
      const kept = await noting['create-note']({ id, fields }, NOBODY);
      if (!kept.ok) return kept;
      made.set(id, readerOf(asker));
      return success(null);
    },
    async undo(id, asker) {
      if (made.get(id) !== readerOf(asker)) return failure('note-gone');
      const deleted = await noting['delete-notes']({ ids: [id] }, NOBODY);
      return deleted.ok ? success(null) : deleted;
    },
  };
}

function onPage(record: NoteRecord): OnPage[] {
  const { id, colour, target, deleted } = noteOf(record) ?? {};
  const isShown = id !== undefined && target?.kind === 'page' && deleted === undefined;
  return isShown ? [{ id, colour: colour!, target }] : [];
}

/** Marks of notes on words of clauses, where the page has these words. */
function marksOnClauses(
  records: readonly NoteRecord[],
  { text, matches }: Recognised,
  knowledge: Knowledge,
): Promise<FoundMark[]> {
  const passages = matches.filter(({ kind }) => kind !== 'paraphrase');
  return inTurns(
    (function* () {
      const marks: FoundMark[] = [];
      for (const { id, colour, target } of records.flatMap(record => noteOf(record) ?? [])) {
        if (target.kind !== 'clause') continue;
        const places = wordsOfClause(target, { text, passages }, knowledge);
        marks.push(...places.flatMap(place => markOf({ id, colour }, place) ?? []));
        yield;
      }
      return marks;
    })(),
  );
}

function anchorIn(page: Recognised, shown: readonly OnPage[], knowledge: Knowledge): Promise<Anchored[]> {
  const targets = shown.map(({ target }) => target);
  return inTurns(anchorAll(targets, contentOf(page), knowledge));
}

function contentOf({ text, matches }: Recognised): PageContent {
  return { text, passages: matches };
}

function markOf({ id, colour }: Pick<OnPage, 'id' | 'colour'>, anchored: Anchored): FoundMark | undefined {
  if (anchored.kind === 'orphan') return undefined;
  const { start, end, kind } = anchored;
  return { note: id, start, end, colour, isChanged: kind === 'changed' };
}

function sightingOf({ kind }: Anchored) {
  return ({ found: 'here', changed: 'changed', orphan: 'lost' } as const)[kind];
}

async function lastColour(notes: Pick<NotesStore, 'list'>): Promise<Colour> {
  const newest = await notes.list('shown', 1);
  const [record] = newest.ok ? newest.value.records : [];
  return (record && noteOf(record)?.colour) ?? FIRST_COLOUR;
}
