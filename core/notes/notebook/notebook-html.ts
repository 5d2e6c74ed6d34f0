import { element, htmlDocument, type Tag } from '../../report/element.ts';
import { textOf } from '../export/note-words.ts';
import type { SourcedNote } from '../export/sourced-note.ts';
import { quoteOf } from '../target-parts.ts';
import type { Notebook, NotebookClause } from './notebook.ts';
import type { NotebookWords } from './notebook-words.ts';

const STYLE =
  'body{font:16px/1.7 serif;max-width:46rem;margin:2rem auto;padding:0 1rem}blockquote{margin:1em 0;padding-left:1em;' +
  'border-left:3px solid #999}q{color:#555}footer{font-size:.85em;overflow-wrap:anywhere}section{break-inside:avoid}';

/** A notebook as an HTML document that stands by itself, to be printed or opened in a word processor. */
export function notebookHtml({ clauses, others }: Notebook, words: NotebookWords): string {
  const { title, language } = words;
  return htmlDocument({ title, language, style: STYLE }, [
    element('h1', {}, [title]),
    ...clauses.map(clause => clauseSection(clause, words)),
    ...(others.length === 0 ? [] : [othersSection(others, words)]),
  ]);
}

function clauseSection(
  { label, quotation, citation, notes, pages }: NotebookClause,
  words: NotebookWords,
): Tag {
  const sources = [
    ...(citation === '' ? [] : [`${words.source}: ${citation}`]),
    ...pages.map(page => `${words.pages}: ${page}`),
  ];
  return element('section', {}, [
    element('h2', {}, [label]),
    ...(quotation === '' ? [] : [element('blockquote', {}, paragraphs(quotation))]),
    ...notes.flatMap(noteElements),
    element('footer', {}, sources.map(paragraph)),
  ]);
}

function othersSection(notes: readonly SourcedNote[], words: NotebookWords): Tag {
  return element('section', {}, [
    element('h2', {}, [words.others]),
    ...notes.flatMap(note => [
      ...noteElements(note),
      element('footer', {}, [paragraph(`${words.source}: ${note.citation}`)]),
    ]),
  ]);
}

function noteElements({ note }: SourcedNote): Tag[] {
  const quote = quoteOf(note.target)?.exact;
  return [
    ...(quote === undefined ? [] : [element('p', {}, [element('q', {}, [quote])])]),
    ...paragraphs(textOf(note)),
  ];
}

function paragraphs(words: string): Tag[] {
  return words
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '')
    .map(paragraph);
}

function paragraph(words: string): Tag {
  return element('p', {}, [words]);
}
