import type { CitedDocument } from '../../policy/citation.ts';
import { isoDay } from '../iso-time.ts';
import type { Json } from '../record.ts';
import { textOf } from './note-words.ts';
import { type ExportGround, pathOf, type SourcedNote } from './sourced-note.ts';

type Item = Readonly<Record<string, Json>>;

/**
 * Notes as CSL-JSON, which Zotero reads: an item for each document and for each page without a known one, with its notes
 * under `note`.
 */
export function cslItems(notes: readonly SourcedNote[], { offset }: Pick<ExportGround, 'offset'>): string {
  const items = new Map<string, SourcedNote[]>();
  for (const note of notes) {
    const id = idOf(note);
    const known = items.get(id);
    if (known) known.push(note);
    else items.set(id, [note]);
  }
  return `${JSON.stringify(
    [...items].map(([id, members]) => itemOf(id, members, offset)),
    undefined,
    1,
  )}\n`;
}

function idOf({ note: { target }, description }: SourcedNote): string {
  if (description) return `meipi:document/${description.node.split('#')[0]}`;
  return target.kind === 'page' ? target.address : `meipi:document/${target.node.split('#')[0]}`;
}

function itemOf(id: string, members: readonly SourcedNote[], offset: number): Item {
  const [{ note, description }] = members as [SourcedNote];
  const tags = [...new Set(members.flatMap(member => member.note.tags))].sort();
  return {
    id,
    ...(description
      ? documentOf({ title: description.title, ...description.about }, description.document)
      : pageOf(note.target, isoDay(note.created, offset))),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    note: members.map(noteOf).join('\n\n'),
  };
}

/** A news item is its writers', where they are named; a 公文 is its issuers'. */
function documentOf(
  { title, kind, date, published, issuers, byline }: CitedDocument,
  shortTitle: string,
): Item {
  const isPolicy = kind === 'policy';
  const writers = byline?.trim().split(/[\s、，]+/u) ?? [];
  const authors = (isPolicy ? issuers : writers).map(literal => ({ literal }));
  return {
    type: isPolicy ? 'report' : 'article-newspaper',
    title,
    'title-short': shortTitle,
    ...(authors.length > 0 && { author: authors }),
    ...(issuers.length > 0 && { [isPolicy ? 'publisher' : 'container-title']: issuers.join(', ') }),
    issued: dateOf(published ?? date),
    language: 'zh-CN',
  };
}

function pageOf(target: SourcedNote['note']['target'], accessed: string): Item {
  if (target.kind === 'clause') return { type: 'report', title: target.node };
  return {
    type: 'webpage',
    title: target.title,
    URL: target.address,
    ...(target.date !== undefined && { issued: dateOf(target.date) }),
    accessed: dateOf(accessed),
  };
}

function noteOf({ note, description, quote }: SourcedNote): string {
  const { target } = note;
  const place = description ? pathOf(description) : '';
  const address = target.kind === 'page' ? target.address : '';
  return [place, quote && `“${quote}”`, textOf(note), description ? address : '']
    .filter(part => part !== '')
    .join('\n');
}

function dateOf(day: string): Item {
  return { 'date-parts': [day.split('-').map(Number)] };
}
