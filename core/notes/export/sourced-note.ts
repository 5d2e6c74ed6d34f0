import type { Catalogue, NodeDescription } from '../../policy/catalogue.ts';
import { citation, documentCitation, pageCitation } from '../../policy/citation.ts';
import { describedText } from '../../policy/node-description.ts';
import { spokenPath } from '../../policy/spoken-path.ts';
import { isoDay } from '../iso-time.ts';
import type { Note } from '../note.ts';
import type { PageTarget } from '../target.ts';
import { nodeOf, quoteOf } from '../target-parts.ts';

/** What is known beside the notes when they are exported. */
export interface ExportGround extends Pick<Catalogue, 'describe' | 'isIssuerPage'> {
  /** Minutes by which the reader's clock is ahead of UTC. */
  readonly offset: number;
}

/** A note with what the documents and its page say of its place. */
export interface SourcedNote {
  readonly note: Note;
  /** The node that it is on, where that is known. */
  readonly description?: NodeDescription;
  /** `养老意见一、（一）`, else the title of the page, else the node's id. */
  readonly label: string;
  /** The words that it is on; for a clause as a whole the clause's, as far as they are known. */
  readonly quote: string;
  /** A reference in the form of GB/T 7714; empty for a node that is not known. */
  readonly citation: string;
}

export function sourcedNote(note: Note, { describe, isIssuerPage, offset }: ExportGround): SourcedNote {
  const { target } = note;
  const node = nodeOf(target);
  const description = node === undefined ? undefined : describe(node);
  const quote = quoteOf(target)?.exact ?? (description ? describedText(description) : '');
  const page = target.kind === 'page' ? citingPage(target, isoDay(note.created, offset)) : undefined;
  const plain = { note, quote, ...(description && { description }) };
  if (!description) {
    const title = target.kind === 'page' ? target.title.trim() || target.address : (node ?? '');
    const reference = page && target.kind === 'page' ? pageCitation(page, target.date) : '';
    return { ...plain, label: title, citation: reference };
  }
  const document = { title: description.title, ...description.about };
  const path = pathOf(description);
  const reference = page
    ? citation(document, path, { ...page, isIssuer: isIssuerPage(description.node, page.address) })
    : documentCitation(document, path);
  return { ...plain, label: clauseLabel(description), citation: reference };
}

/** As one says it in a citation. */
export function pathOf(description: NodeDescription): string {
  return spokenPath([...description.path, description]);
}

/** The short title and the way in the document, as it is written there, and what the clause is headed. */
export function clauseLabel({ document, path, node, number, heading }: NodeDescription): string {
  const steps = [...path, { node, ...(number !== undefined && { number }) }];
  const way = steps.map(step => step.number ?? spokenPath([step])).join('');
  return `${document}${way}${number === undefined ? '' : (heading ?? '')}`;
}

function citingPage({ title, address, quote }: PageTarget, accessed: string) {
  return { title, address, words: quote.exact, accessed };
}
