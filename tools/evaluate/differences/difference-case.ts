import type { DifferenceGrade, Voice } from '../../../core/match/passage.ts';
import type { Pack, PolicyDocument } from '../../../core/policy/pack.ts';
import type { Carrier } from '../carrier.ts';
import { composePage, type Place } from '../compose-page.ts';
import type { Random } from '../random.ts';
import type { TrueSpan } from '../span-score.ts';
import { type Frame, NO_FRAME, ownFrame, quotingFrame } from './frames.ts';

/** A difference that was put into a page. */
export interface Planted {
  readonly grade: DifferenceGrade;
  readonly alsoRight: readonly DifferenceGrade[];
  readonly place: Place;
  /** What stands there in the document. */
  readonly source: string;
}

/** A page with one passage about which everything is known. */
export interface DifferenceCase {
  readonly group: 'planted' | 'untouched' | 'local' | 'trap';
  readonly how: string;
  readonly text: string;
  readonly passage: TrueSpan;
  readonly voice: Voice;
  /** What else on the page is the document's: its title. */
  readonly context: readonly TrueSpan[];
  readonly planted?: Planted;
  /** Where a difference is neither asked for nor wrong: what a place changes for itself. */
  readonly free: readonly Place[];
  /** Where a number difference would compare what must not be compared. */
  readonly forbidden?: Place;
}

export interface Written {
  readonly document: string;
  readonly text: string;
  readonly voice: Voice;
  /** The source's own words around the passage. */
  readonly before: string;
  readonly after: string;
  /** What else the page takes from the document, in a line of its own. */
  readonly beside?: string;
}

/** A passage on its page. */
export interface SetPassage {
  readonly text: string;
  readonly passage: TrueSpan;
  readonly context: readonly TrueSpan[];
  readonly voice: Voice;
}

/** Sets a passage on a page in the voice asked for. */
export function setInVoice(written: Written, pack: Pack, carrier: Carrier, random: Random): SetPassage {
  const document = pack.documents.find(({ id }) => id === written.document)!;
  const frame = frameFor(written, document, random);
  const lead = frame.lead.replace('{title}', titleOf(document));
  const composed = composePage(
    written.text,
    {
      // Where nothing says whose words they are, no neighbour may.
      sentences: written.voice === 'unclear' ? carrier.neutral : carrier.sentences,
      source: written,
      lead,
      tail: frame.tail,
    },
    random,
  );
  const first = written.beside ? `${written.beside}\n` : '';
  const start = first.length + composed.place.start;
  const documents = [written.document];
  const title = frame.lead.indexOf('{title}');
  const from = start - lead.length + title;
  const beside = { start: 0, end: first.length, documents };
  const named = { start: from, end: from + titleOf(document).length, documents };
  return {
    text: first + composed.text,
    passage: { start, end: first.length + composed.place.end, documents },
    context: [...(first === '' ? [] : [beside]), ...(title < 0 ? [] : [named])],
    voice: written.voice,
  };
}

function frameFor({ voice, text }: Written, document: PolicyDocument, random: Random): Frame {
  if (voice === 'quoted') return quotingFrame(document, text, random);
  return voice === 'own' ? ownFrame(random) : NO_FRAME;
}

function titleOf({ nodes, title }: PolicyDocument): string {
  return nodes.find(({ level }) => level === 'title')?.text ?? title;
}

/** A stretch of the passage as a stretch of its page. */
export function onPage({ passage }: SetPassage, start: number, end: number): Place {
  return { start: passage.start + start, end: passage.start + end };
}
