import type { Note } from '../../../core/notes/note.ts';
import type { ClauseTarget, PageTarget } from '../../../core/notes/target.ts';

/** 2025-06-09T08:00:00Z. */
export const MORNING = 1_749_456_000_000;

export const ON_CLAUSE: ClauseTarget = { kind: 'clause', node: 'a#sec_1__cl_1' };

export const ON_PAGE: PageTarget = {
  kind: 'page',
  address: 'https://www.news.cn/a.html?b=1&c=2',
  title: '护理床位的一年',
  date: '2025-06-08',
  quote: { exact: '护理型床位占比原则上', prefix: '到2027年，', suffix: '不低于80%' },
  position: { start: 120, end: 130 },
  clause: { node: 'a#sec_1__cl_1', span: { start: 3, end: 13 } },
};

/** A note of one text; ids are those of notes in length. */
export function plainNote(name: string, text: string, more: Partial<Note> = {}): Note {
  const [{ changed = MORNING }, id] = [more, name.padEnd(22, '_')];
  return {
    id,
    texts: [{ version: name.padEnd(16, '-'), value: text, time: changed }],
    colour: 'yellow',
    tags: [],
    target: ON_CLAUSE,
    created: MORNING,
    changed,
    isDeletedElsewhere: false,
    ...more,
  };
}
