import { COLOURS, NOTE_TYPES } from '../../core/notes/colours.ts';
import { join } from '../../core/notes/join.ts';
import { writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { createNote, type Pen, saveNote } from '../../core/notes/save-note.ts';
import type { NoteTarget } from '../../core/notes/target.ts';

/** 9 June 2025, 14:02 in China. */
const TIME = Date.UTC(2025, 5, 9, 6, 2);

const FIFTH = 'minsheng-2025#sec_3__cl_5';
const SEVENTH = 'minsheng-2025#sec_3__cl_7';

const NOTES: readonly (readonly [text: string, tags: readonly string[], target: NoteTarget])[] = [
  [
    '对照本省方案里的数。注意**“以上”**。',
    ['教育'],
    {
      kind: 'page',
      address: 'https://www.news.cn/politics/20250612/9000000000000000000000000000d002/c.html',
      title: '我省出台民生保障实施意见',
      date: '2025-06-12',
      quote: { exact: '新建改扩建1000所以上优质普通高中', prefix: '', suffix: '' },
      position: { start: 0, end: 17 },
      clause: { node: FIFTH },
    },
  ],
  ['规范表述：\n\n- 扩优提质\n- 指标到校\n- 县中振兴', ['申论', '教育'], { kind: 'clause', node: FIFTH }],
  ['护理型床位按存量还是增量算？见 https://www.gov.cn/', ['养老'], { kind: 'clause', node: SEVENTH }],
  ['县里的例子：*两家*乡镇敬老院改成区域中心。', ['养老', '案例'], { kind: 'clause', node: SEVENTH }],
  ['托位数和床位数不要混。', [], { kind: 'clause', node: SEVENTH }],
  [
    '',
    [],
    {
      kind: 'page',
      address: 'https://www.example.cn/2025/lift.html',
      title: '老旧小区改造答问',
      date: '2025-08-03',
      quote: { exact: '老旧小区加装电梯财政补贴每台……', prefix: '', suffix: '' },
      position: { start: 9, end: 25 },
    },
  ],
];

/** Notes in six colours, one of them written in two places, as the database takes them. */
export function shownNotes(): object[] {
  const records = NOTES.map(([text, tags, target], at) => {
    const fields = { text, tags: [...tags], target, colour: COLOURS[at]!, type: NOTE_TYPES[at]! };
    return createNote(`shown-note-${at}`.padEnd(22, '0'), fields, penOf(`n${at}`, at));
  });
  records[2] = writtenTwice(records[2]!);
  return records.map(writeRecord);
}

function writtenTwice(record: NoteRecord): NoteRecord {
  const seen = record.versions.map(({ id }) => id);
  const here = saveNote(record, { text: '各省是否照抄 80%？' }, seen, penOf('here', 9));
  const there = saveNote(record, { text: '80% 有“原则上”。' }, seen, penOf('there', 5));
  return join(here, there);
}

function penOf(name: string, minutes: number): Pen {
  let minted = 0;
  return { now: TIME + minutes * 60_000, mintId: () => `${name}-${minted++}`.padEnd(16, '0') };
}
