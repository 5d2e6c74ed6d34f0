import { describedText } from '../../policy/node-description.ts';
import { escapeHtml } from '../../report/element.ts';
import { textOf } from './note-words.ts';
import type { SourcedNote } from './sourced-note.ts';

/** What stands on the front where the words of a note were taken out. */
const GAP = '〔……〕';

/**
 * Notes as a text file that Anki imports: guid, front, back, tags. The guid is the note's id, so that a later import renews
 * the card. In front stands the clause with the quoted words taken out, else the place; behind, the words, the note and
 * the source.
 */
export function ankiCards(notes: readonly SourcedNote[]): string {
  const head = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'];
  return `${[...head, ...notes.map(cardOf)].join('\n')}\n`;
}

function cardOf(sourced: SourcedNote): string {
  const { note, label, quote, citation } = sourced;
  const back = [quote, textOf(note), citation].filter(part => part !== '');
  const tags = note.tags.map(tag => tag.replace(/\s+/gu, '_'));
  return [note.id, field([label, gapped(sourced)]), field(back), plain(tags.join(' '))].join('\t');
}

/** The clause without the words that the note is on; where it has them twice, or is not known, there is nothing to guess. */
function gapped({ note, description, quote }: SourcedNote): string {
  if (!description || note.target.quote === undefined) return '';
  const pieces = describedText(description).split(quote);
  return pieces.length === 2 ? pieces.join(GAP) : '';
}

function field(parts: readonly string[]): string {
  return parts
    .filter(part => part !== '')
    .map(plain)
    .join('<br><br>');
}

/** HTML on one line, without what Anki takes for sound, LaTeX or a gap, and without signs for which a field would be quoted. */
function plain(words: string): string {
  return escapeHtml(words.trim())
    .replace(/[[\]{}\\]/g, found => `&#${found.charCodeAt(0)};`)
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/[\t\u2028\u2029]/g, ' ');
}
