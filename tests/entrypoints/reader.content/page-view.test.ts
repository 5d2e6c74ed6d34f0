// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import { appearanceOf } from '../../../core/settings/appearance.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { PageView } from '../../../entrypoints/reader.content/page-view.ts';
import {
  clearMarginDoor,
  type MakeMargin,
  type MarginHand,
  type MarginKeeper,
  offerMargin,
} from '../../../platform/page/margin-door.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';
import type { Reading } from '../../../platform/page/reading.ts';
import { stubHighlights } from './painted.ts';

const APPEARANCE = appearanceOf(DEFAULTS, 'on', false);

let painted: Map<string, ReadonlySet<Range>>;
let lifetime: AbortController;

beforeEach(() => {
  painted = stubHighlights();
  clearMarginDoor();
  lifetime = new AbortController();
});

afterEach(() => lifetime.abort());

/** A view whose script of the labels is brought, or is not, as `bring` says. */
function viewWith(bring: () => Promise<Result<null>>) {
  const lending = {
    bringMargin: vi.fn(bring),
    bringCard: async () => success(null),
    reread: async () => undefined,
    opened: vi.fn(),
    openNote: vi.fn(),
    undoMark: async () => true,
    markSelection: vi.fn(),
    failed: vi.fn(),
  };
  return { view: new PageView(document, lending, lifetime.signal), lending };
}

function hand(isCardOpen = false) {
  return {
    isCardOpen,
    show: vi.fn(),
    showNotes: vi.fn(),
    say: vi.fn(),
    offer: vi.fn(),
    dress: vi.fn(),
    mark: vi.fn(),
    focusCurrent: vi.fn(),
    hasSummary: false,
    sumUp: vi.fn(),
  };
}

const makeOf = (made: MarginHand) => vi.fn<MakeMargin>(() => made);
const never = () => new Promise<Result<null>>(() => undefined);
const settled = () => new Promise(resolve => setTimeout(resolve));

const passage = (id: number) =>
  ({ id, kind: 'verbatim', ranges: [document.createRange()], shown: [] }) as unknown as PlacedPassage;
const readingOf = (...passages: PlacedPassage[]): Reading => ({
  ...{ status: 'read', passages, body: document.body },
});

describe('what is shown in a page', () => {
  it('is underlines at once, and labels as soon as their script is there', async () => {
    const { view, lending } = viewWith(never);
    const [reading, labels] = [readingOf(passage(4)), hand()];
    view.dress(APPEARANCE);
    view.show(reading);
    expect([...painted.keys()]).toEqual(['meipi-verbatim']);
    expect([lending.bringMargin.mock.calls.length, view.hasMargin]).toEqual([1, false]);
    view.mark(reading.passages[0]);
    offerMargin(() => labels);
    await settled();
    expect(view.hasMargin).toBe(true);
    expect(labels.dress.mock.calls).toEqual([[APPEARANCE]]);
    expect(labels.show.mock.calls).toEqual([[reading]]);
    expect(labels.mark.mock.calls).toEqual([[4]]);
  });

  it('is summed up once its labels are there, and again when they are', async () => {
    const { view } = viewWith(never);
    const labels = hand();
    view.show(readingOf(passage(4)));
    view.sumUp([['意见', 1]]);
    offerMargin(() => labels);
    await settled();
    view.sumUp([['意见', 2]]);
    expect(labels.sumUp.mock.calls).toEqual([[[['意见', 1]]], [[['意见', 2]]]]);
  });

  it('has labels without asking where their script was there first', async () => {
    const { view, lending } = viewWith(never);
    const labels = hand();
    offerMargin(() => labels);
    view.show(readingOf(passage(4)));
    await settled();
    expect(labels.show).toHaveBeenCalledTimes(1);
    expect(lending.bringMargin).not.toHaveBeenCalled();
  });

  it('needs no labels where nothing is labelled', () => {
    const { view, lending } = viewWith(never);
    const stock = [{ text: '因地制宜', labels: [], ranges: [document.createRange()] }];
    view.show({ ...readingOf(), stock });
    expect([...painted.keys()]).toEqual(['meipi-stock']);
    expect(lending.bringMargin).not.toHaveBeenCalled();
  });

  it('is of the latest reading when labels come, and they are asked for once', async () => {
    const { view, lending } = viewWith(never);
    const labels = hand();
    view.show(readingOf(passage(4)));
    const latest = readingOf(passage(5));
    view.show(latest);
    offerMargin(() => labels);
    await settled();
    expect(labels.show.mock.calls).toEqual([[latest]]);
    expect(lending.bringMargin).toHaveBeenCalledTimes(1);
  });

  it('says that there are no labels where they cannot be had, and asks again with the next reading', async () => {
    const { view, lending } = viewWith(async () => failure('activate'));
    view.show(readingOf(passage(4)));
    await settled();
    expect([view.isUnlabelled, lending.failed.mock.calls.length]).toEqual([true, 1]);
    expect([...painted.keys()]).toEqual(['meipi-verbatim']);
    offerMargin(() => hand());
    view.show(readingOf(passage(4)));
    await settled();
    expect([view.isUnlabelled, view.hasMargin]).toEqual([false, true]);
  });

  it('marks where the reader is until the page is read again, or longer while a card is open', async () => {
    const { view } = viewWith(never);
    const [reading, labels] = [readingOf(passage(4)), hand(true)];
    const make = makeOf(labels);
    offerMargin(make);
    view.show(reading);
    await settled();
    const keeper: MarginKeeper = make.mock.calls[0]![0];
    keeper.mark(reading.passages[0]);
    view.show(reading);
    expect([view.current, painted.has('meipi-current')]).toEqual([4, true]);
    labels.isCardOpen = false;
    view.show(reading);
    expect([view.current, painted.has('meipi-current')]).toEqual([undefined, false]);
    expect(labels.mark).toHaveBeenLastCalledWith(undefined);
  });

  it('has notes painted at once under what is said of the words, and labels only for those that stand apart', async () => {
    const { view, lending } = viewWith(never);
    const labels = hand();
    const mark = {
      ...({ note: 'n', start: 0, end: 1, colour: 'green', isChanged: true } as const),
      ranges: [document.createRange()],
    };
    const inside = { marks: [mark], loose: [], counts: new Map([[4, 1]]) };
    view.showNotes(inside, readingOf());
    expect([...painted.keys()]).toEqual(['meipi-note-green', 'meipi-note-changed']);
    expect((painted.get('meipi-note-green') as unknown as { priority: number }).priority).toBeLessThan(0);
    expect(lending.bringMargin).not.toHaveBeenCalled();
    view.showNotes({ ...inside, loose: [mark] }, readingOf());
    offerMargin(() => labels);
    await settled();
    expect(labels.showNotes.mock.calls).toEqual([[{ ...inside, loose: [mark] }]]);
    view.showNotes({ marks: [], loose: [], counts: new Map() }, readingOf());
    expect([...painted.keys()]).toEqual([]);
  });

  it('says what came of marking words once there are labels, and once', async () => {
    const { view, lending } = viewWith(never);
    const labels = hand();
    view.say('marked', 'n');
    expect(lending.bringMargin).toHaveBeenCalledTimes(1);
    offerMargin(() => labels);
    await settled();
    view.say('nothing-selected', undefined);
    expect(labels.say.mock.calls).toEqual([
      ['marked', 'n'],
      ['nothing-selected', undefined],
    ]);
  });

  it('is gone when the script ends, and labels that come after that are not taken', async () => {
    const { view } = viewWith(never);
    const make = makeOf(hand());
    view.show(readingOf(passage(4)));
    lifetime.abort();
    offerMargin(make);
    await settled();
    expect([painted.size, make.mock.calls.length]).toEqual([0, 0]);
  });
});
