import type { NoteFields } from '../../../core/notes/fields.ts';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { createNote, type Pen } from '../../../core/notes/save-note.ts';
import type { ClauseTarget, PageTarget } from '../../../core/notes/target.ts';

export const SEVENTH: ClauseTarget = { kind: 'clause', node: 'minsheng-2025#sec_3__cl_7' };

export const ON_PAGE: PageTarget = {
  kind: 'page',
  address: 'https://www.gov.cn/a.htm',
  title: '一则新闻',
  quote: { exact: '普惠托育', prefix: '发展', suffix: '服务' },
  position: { start: 10, end: 14 },
};

export const FIELDS: NoteFields = { text: '托位够不够', colour: 'green', target: SEVENTH };

/** Ids are numbers, as long as they have to be; two pens of one name would write the same. */
export function pen(name: string, now = 1_000): Pen & { now: number } {
  let minted = 0;
  return { now, mintId: () => `${name}${String(++minted).padStart(16 - name.length, '0')}` };
}

export function noteId(number: number): string {
  return `note${String(number).padStart(18, '0')}`;
}

export function smallRecord(fields: Partial<NoteFields> = {}, by: Pen = pen('made')): NoteRecord {
  return createNote(noteId(1), { ...FIELDS, ...fields }, by);
}

/** All that is to be seen of a record. */
export function idsOf({ versions }: NoteRecord): string[] {
  return versions.map(({ id }) => id);
}
