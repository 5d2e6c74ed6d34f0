// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { markOfText } from '../../../core/text/text-change.ts';
import { type FindMarks, OwnMarks } from '../../../entrypoints/reader.content/own-marks.ts';
import type { FoundMarks } from '../../../platform/messaging/marks-protocol.ts';
import { extractText } from '../../../platform/page/extract.ts';
import type { ShownNotes } from '../../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';
import type { Reading } from '../../../platform/page/reading.ts';
import { articleAt, setPage } from '../../platform/page/page.ts';

const NODE = 'minsheng-2025#sec_3__cl_7';
const passage = { id: 4, node: NODE } as unknown as PlacedPassage;
const shown = vi.fn<(notes: ShownNotes) => void>();
const find = vi.fn<FindMarks>();
let lifetime: AbortController;
let marks: OwnMarks;

beforeEach(() => {
  shown.mockReset();
  find.mockReset();
  lifetime = new AbortController();
  marks = new OwnMarks(find, shown, lifetime.signal);
  marks.mayBe = true;
});

afterEach(() => lifetime.abort());

/** What was read of a page, with a passage over its first four characters. */
function readingOf(words: string): Reading {
  setPage(`<main><p>${words}</p></main>`);
  const page = extractText(articleAt('main', '.ad'), 10_000);
  const spans = new Map([[passage, { start: 0, end: 4 }]]);
  return { status: 'read', passages: [passage], body: document.body, page, spans };
}

const mark = (note: string, start: number, end: number) => ({
  ...{ note, start, end, colour: 'yellow' as const, isChanged: false },
});
const answer = (found: FoundMarks | null) => find.mockResolvedValueOnce(success(found));
const settled = () => new Promise(resolve => setTimeout(resolve));
const latest = () => shown.mock.lastCall![0];
const wordsOf = ({ marks }: ShownNotes) => marks.map(({ ranges }) => ranges.join(''));

describe('the reader’s notes in a page', () => {
  it('are asked for by the mark of its text, and with the text where that is not known any more', async () => {
    const reading = readingOf('甲乙丙丁戊己');
    answer(null);
    answer({ marks: [mark('a', 4, 6)], onNodes: {} });
    marks.follow(reading);
    await settled();
    const { text } = reading.page!;
    expect(find.mock.calls).toEqual([
      [markOfText(text), undefined],
      [markOfText(text), text],
    ]);
    expect(wordsOf(latest())).toEqual(['戊己']);
  });

  it('are not asked for where there are none, until there are others', async () => {
    marks.mayBe = false;
    marks.follow(readingOf('甲乙丙丁戊己'));
    await settled();
    expect([find.mock.calls.length, shown.mock.calls.length]).toEqual([0, 0]);
    answer({ marks: [mark('a', 4, 6)], onNodes: {} });
    marks.refresh();
    await settled();
    expect(wordsOf(latest())).toEqual(['戊己']);
    expect(marks.mayBe).toBe(true);
  });

  it('are counted once on the passage that they stand in, with those on its node; the others stand apart', async () => {
    answer({ marks: [mark('a', 1, 3), mark('b', 4, 6)], onNodes: { [NODE]: ['a', 'c'] } });
    marks.follow(readingOf('甲乙丙丁戊己'));
    await settled();
    expect([...latest().counts]).toEqual([[4, 2]]);
    expect(latest().loose.map(({ note }) => note)).toEqual(['b']);
    expect(latest().marks).toHaveLength(2);
  });

  it('stay the same objects where they stand as they stood, and are asked for again with another text', async () => {
    answer({ marks: [mark('a', 4, 6)], onNodes: {} });
    const reading = readingOf('甲乙丙丁戊己');
    marks.follow(reading);
    await settled();
    const [before] = latest().marks;
    marks.follow({ ...reading });
    expect(latest().marks[0]).toBe(before);
    expect(find).toHaveBeenCalledTimes(1);
    answer({ marks: [mark('a', 5, 7)], onNodes: {} });
    marks.follow(readingOf('新甲乙丙丁戊己'));
    await settled();
    expect(wordsOf(latest())).toEqual(['戊己']);
  });

  it('that are answered late, for an earlier text or after the end, are dropped', async () => {
    let late: (found: Awaited<ReturnType<FindMarks>>) => void = () => undefined;
    find.mockReturnValueOnce(
      new Promise(resolve => {
        late = resolve;
      }),
    );
    marks.follow(readingOf('甲乙丙丁戊己'));
    answer({ marks: [], onNodes: { [NODE]: ['c'] } });
    marks.follow(readingOf('新甲乙丙丁戊己'));
    await settled();
    late(success({ marks: [mark('a', 0, 1)], onNodes: {} }));
    await settled();
    expect(latest().marks).toEqual([]);
    expect([...latest().counts]).toEqual([[4, 1]]);
  });

  it('go when the page is no longer read', async () => {
    answer({ marks: [mark('a', 4, 6)], onNodes: {} });
    marks.follow(readingOf('甲乙丙丁戊己'));
    await settled();
    marks.follow({ status: 'off', passages: [], body: undefined });
    expect(latest()).toEqual({ marks: [], loose: [], counts: new Map() });
  });
});
