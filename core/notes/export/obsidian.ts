import { isoDay, isoTime } from '../iso-time.ts';
import { nodeOf } from '../target-parts.ts';
import { frontMatter } from './front-matter.ts';
import { noteBody } from './notes-markdown.ts';
import type { SourcedNote } from './sourced-note.ts';
import type { ZippedFile } from './zip.ts';

/** Longer names of a note say no more at a glance. */
const LONGEST_ALIAS = 60;

/**
 * Notes as files for Obsidian, one each. A file is named for the note's id alone, so that a later export takes the place of
 * an earlier one, whatever was written meanwhile.
 */
export function obsidianFiles(notes: readonly SourcedNote[]): ZippedFile[] {
  return notes.map(note => ({
    name: fileName(note.note.id),
    text: obsidianNote(note),
    day: isoDay(note.note.changed),
  }));
}

function obsidianNote(sourced: SourcedNote): string {
  const { note, label, quote, citation } = sourced;
  const { id, tags, type, colour, created, changed, target } = note;
  const alias = `${label} ${quote}`.replace(/\s+/gu, ' ').trim();
  const head = frontMatter([
    ['id', id],
    ['aliases', [Array.from(alias).slice(0, LONGEST_ALIAS).join('')]],
    ['tags', tags.map(obsidianTag)],
    ['type', type ?? ''],
    ['colour', colour],
    ['created', isoTime(created)],
    ['changed', isoTime(changed)],
    ['clause', nodeOf(target) ?? ''],
    ['page', target.kind === 'page' ? target.title : ''],
    ['source', target.kind === 'page' ? target.address : ''],
    ['citation', citation],
  ]);
  return `${[head, ...noteBody(sourced)].join('\n').trimEnd()}\n`;
}

/** Hexadecimal, as Windows and macOS take `a` and `A` for one name, and some names for devices. */
export function fileName(id: string): string {
  const digits = Array.from(id, letter => letter.charCodeAt(0).toString(16).padStart(2, '0'));
  return `${digits.join('')}.md`;
}

/** A tag there has no spaces nor signs, and is no mere number. */
function obsidianTag(tag: string): string {
  const plain = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
  return /^\p{N}*$/u.test(plain) ? `_${plain}` : plain;
}
