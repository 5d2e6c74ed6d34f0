import { COLOURS, NOTE_TYPES } from '../../../../core/notes/colours.ts';
import { writeRecord } from '../../../../core/notes/read-record.ts';
import { createNote } from '../../../../core/notes/save-note.ts';
import type { NoteTarget } from '../../../../core/notes/target.ts';
import type { Random } from '../../library/random.ts';

/** Notes of one page. */
export const A_PAGE = 20;

const TAGS = ['养老', '托育', '医保', '教育', '住房', '就业', '消费', '外贸'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What notes are made on. */
export interface Material {
  readonly nodes: readonly string[];
  readonly sentences: readonly string[];
}

/** Address of the page that the note of this number is on. */
export function addressOf(number: number): string {
  return `https://www.gov.cn/notes/${Math.floor(number / A_PAGE)}.htm`;
}

/** A note as a reader makes it, in the form in which records travel: of each five, one is on a clause, the others on pages. */
export function madeNote(number: number, { nodes, sentences }: Material, random: Random) {
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const id = (length: number) => Array.from({ length }, () => LETTERS[random.below(LETTERS.length)]).join('');
  const stretch = pick(sentences);
  const target: NoteTarget =
    number % 5 === 0
      ? { kind: 'clause', node: pick(nodes) }
      : {
          kind: 'page',
          address: addressOf(number),
          title: pick(sentences).slice(0, 30),
          date: '2025-06-09',
          quote: {
            exact: stretch.slice(0, 60),
            prefix: pick(sentences).slice(0, 32),
            suffix: pick(sentences).slice(0, 32),
          },
          position: { start: 100, end: 160 },
          ...(number % 2 === 0 && { clause: { node: pick(nodes) } }),
        };
  const fields = {
    text: `${pick(sentences)}${pick(sentences)}`.slice(0, 120),
    colour: pick(COLOURS),
    type: pick(NOTE_TYPES),
    tags: [...new Set([pick(TAGS), pick(TAGS)])],
    target,
  };
  const pen = { now: 1_750_000_000_000 + number * 60_000, mintId: () => id(16) };
  return writeRecord(createNote(id(22), fields, pen));
}
