import type { NodeDescription } from '../../policy/catalogue.ts';
import { documentCitation, pageCitation } from '../../policy/citation.ts';
import { describedText } from '../../policy/node-description.ts';
import {
  clauseLabel,
  type ExportGround,
  pathOf,
  type SourcedNote,
  sourcedNote,
} from '../export/sourced-note.ts';
import { isoDay } from '../iso-time.ts';
import type { MetPage } from '../meeting.ts';
import type { Note } from '../note.ts';
import { noteOrder, type OrderOf } from '../note-order.ts';
import { nodeOf } from '../target-parts.ts';

/** What a reader puts together for a briefing. */
export interface NotebookChoice {
  /** Nodes; those of the notes come by themselves. */
  readonly clauses: readonly string[];
  readonly notes: readonly Note[];
}

export interface NotebookGround extends ExportGround {
  readonly orderOf: OrderOf;
  /** A clause's words as they may be pasted elsewhere, with how good our text is and what was mended in it (`quotation`). */
  readonly quote: (description: NodeDescription) => string;
  /** The pages on which a node was met, where the reader has them kept. */
  readonly metOn: (node: string) => readonly MetPage[];
}

/** A clause of the notebook. */
export interface NotebookClause {
  readonly node: string;
  /** `养老意见一、（一）`; the id of a node that is not known. */
  readonly label: string;
  /** Its words with their source, line by line; empty for a node that is not known. */
  readonly quotation: string;
  /** Of the document, in the form of GB/T 7714. */
  readonly citation: string;
  readonly notes: readonly SourcedNote[];
  /** References to the pages on which it was met, those of its notes among them, each once. */
  readonly pages: readonly string[];
}

export interface Notebook {
  /** In the order of the documents. */
  readonly clauses: readonly NotebookClause[];
  /** Notes on pages of which no clause is known. */
  readonly others: readonly SourcedNote[];
}

export function notebookOf({ clauses, notes }: NotebookChoice, ground: NotebookGround): Notebook {
  const ordered = notes.toSorted(noteOrder('place', ground.orderOf)).map(note => sourcedNote(note, ground));
  const nodeOfNote = ({ note }: SourcedNote) => nodeOf(note.target);
  const nodes = new Set([...clauses, ...ordered.flatMap(note => nodeOfNote(note) ?? [])]);
  const rank = (node: string) => ground.orderOf(node) ?? Number.MAX_VALUE;
  const inOrder = [...nodes].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return {
    clauses: inOrder.map(node =>
      clauseOf(
        node,
        ordered.filter(note => nodeOfNote(note) === node),
        ground,
      ),
    ),
    others: ordered.filter(note => nodeOfNote(note) === undefined),
  };
}

function clauseOf(node: string, notes: readonly SourcedNote[], ground: NotebookGround): NotebookClause {
  const description = ground.describe(node);
  const pages = pagesOf(node, notes, ground);
  if (!description) return { node, label: node, quotation: '', citation: '', notes, pages };
  return {
    ...{ node, notes, pages },
    label: clauseLabel(description),
    quotation: describedText(description) === '' ? '' : ground.quote(description),
    citation: documentCitation({ title: description.title, ...description.about }, pathOf(description)),
  };
}

/** A page of a note is cited at the words of the first note on it. */
function pagesOf(node: string, notes: readonly SourcedNote[], { metOn, offset }: NotebookGround): string[] {
  const pages = new Map<string, string>();
  for (const { note } of notes) {
    const { target, created } = note;
    if (target.kind !== 'page' || pages.has(target.address)) continue;
    const { title, address, quote, date } = target;
    const page = { title, address, words: quote.exact, accessed: isoDay(created, offset) };
    pages.set(address, pageCitation(page, date));
  }
  for (const { title, address, last } of metOn(node)) {
    const page = { title, address, words: '', accessed: isoDay(last, offset) };
    if (!pages.has(address)) pages.set(address, pageCitation(page));
  }
  return [...pages.values()];
}
