// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarginLabel, OpenPassage } from '../../../components/margin/label.tsx';
import { LINE_HEIGHTS } from '../../../components/margin/line-heights.ts';
import { Margin } from '../../../components/margin/margin.tsx';
import type { MarginStrip } from '../../../components/margin/room.ts';
import { LABEL_SIZES, type LabelSize } from '../../../core/settings/values.ts';
import { show, t, trusted, trustedClick, wordsOfItsOwn } from '../show.ts';

const SEVENTH: MarginLabel = {
  id: 0,
  node: 'minsheng-2025#sec_3__cl_7',
  kind: 'verbatim',
  label: { level: 'clause', number: '（七）', document: '民生意见' },
  signs: [],
  top: 100,
  bottom: 180,
};
const TITLE: MarginLabel = {
  ...{ id: 1, node: 'minsheng-2025#title', kind: 'title-mention', signs: [], top: 140, bottom: 160 },
  label: { level: 'title', document: '民生意见' },
};
const TRADE: MarginLabel = {
  ...{ id: 2, node: 'trade-2025-05#p_1', kind: 'near-verbatim', signs: [], top: 300, bottom: 340 },
  label: { level: 'paragraph', number: '一、', document: '前5个月外贸' },
};
const WIDE: MarginStrip = { side: 'right', edge: 800, width: 200, narrower: [] };

interface Options {
  readonly strip?: MarginStrip;
  readonly size?: LabelSize;
  readonly current?: number;
  readonly entry?: number;
  readonly summary?: string;
  readonly onOpen?: OpenPassage;
}

function marginOf(labels: MarginLabel[], options: Options = {}): HTMLElement {
  const { strip = WIDE, size = 'medium', current, entry, summary = '', onOpen = () => undefined } = options;
  const words = { size, current, entry, summary, onOpen, t };
  return show(<Margin labels={labels} strip={strip} {...words} />);
}

function buttons(view: HTMLElement): HTMLButtonElement[] {
  return [...view.querySelectorAll('button')];
}

describe('the margin', () => {
  it('has a label for each passage that says its node and kind to tools', () => {
    const found = buttons(marginOf([SEVENTH, TITLE])).map(({ dataset }) => [dataset.node, dataset.kind]);
    expect(found).toEqual([
      ['minsheng-2025#sec_3__cl_7', 'verbatim'],
      ['minsheng-2025#title', 'title-mention'],
    ]);
  });

  it('does not name a document twice where its title is named', () => {
    const [label] = buttons(marginOf([TITLE]));
    expect(label!.getAttribute('aria-label')).toBe(
      '⟦label document= number=民生意见 kind=⟦kind-title-mention⟧⟧',
    );
  });

  it('names each label for those who do not see it: document, number, kind', () => {
    const [label] = buttons(marginOf([SEVENTH]));
    expect(label!.getAttribute('aria-label')).toBe(
      '⟦label document=民生意见 number=（七） kind=⟦kind-verbatim⟧⟧',
    );
    expect(label!.textContent).toBe('（七）');
  });

  it('names the document under the numbers where passages of several stand there', () => {
    expect(marginOf([SEVENTH, TITLE]).querySelector('.document')).toBeNull();
    const small = [...marginOf([SEVENTH, TITLE, TRADE]).querySelectorAll('.document')];
    expect(small.map(({ textContent }) => textContent!.trim())).toEqual(['民生意见', '前5个月外贸']);
  });

  it.each(LABEL_SIZES)('stacks labels that are %s by the heights of their lines', size => {
    const signs = [{ kind: 'stated', words: '≥80%', spoken: '' }] as const;
    const close = [
      { ...SEVENTH, signs },
      { ...TITLE, top: 101, signs },
    ];
    const tops = buttons(marginOf(close, { size })).map(({ style }) => Number.parseFloat(style.top));
    const { first, further } = LINE_HEIGHTS[size];
    expect(tops[1]! - tops[0]!).toBeCloseTo(first + further + 4);
  });

  it('puts labels where their passages begin, without overlaps, and a rule along each passage', () => {
    const view = marginOf([SEVENTH, TITLE]);
    expect(buttons(view).map(({ style }) => style.top)).toEqual(['100px', '140px']);
    const close = buttons(marginOf([SEVENTH, { ...TITLE, top: 110 }]));
    const [first, second] = close.map(({ style }) => Number.parseFloat(style.top));
    expect(second! - first!).toBeGreaterThanOrEqual(26);
    const rules = [...view.querySelectorAll<HTMLElement>('.rule')].map(({ style }) => [
      style.top,
      style.height,
    ]);
    expect(rules).toEqual([
      ['100px', '80px'],
      ['140px', '20px'],
    ]);
  });

  it.each([
    ['right', 'left', 800],
    ['left', 'right', 800],
  ] as const)('keeps to the %s of the article', (side, property, edge) => {
    const [label] = buttons(marginOf([SEVENTH], { strip: { ...WIDE, side, edge } }));
    const place = Number.parseFloat(label!.style[property]);
    expect(side === 'right' ? place : -place).toBe(side === 'right' ? edge + 8 : edge - 8);
  });

  it.each([
    [200, 'wide'],
    [64, 'wide'],
    [63, 'narrow'],
    [24, 'narrow'],
    [10, 'tight'],
  ])('beside an article with %i pixels of room, is %s', (width, room) => {
    const [label] = buttons(marginOf([SEVENTH], { strip: { ...WIDE, width } }));
    expect(label!.classList.contains(room)).toBe(true);
    expect(label!.getAttribute('aria-label')).toContain('（七）');
  });

  it('is narrow where something else stands beside the article, and wide elsewhere', () => {
    const narrower = [{ top: 0, bottom: 150, width: 30 }];
    const found = buttons(marginOf([SEVENTH, TRADE], { strip: { ...WIDE, narrower } }));
    expect(found.map(({ classList }) => ['wide', 'narrow'].filter(room => classList.contains(room)))).toEqual(
      [['narrow'], ['wide']],
    );
  });

  it('says under the number what can be checked, and in the name what the signs mean', () => {
    const signs = [
      { kind: 'stated', words: '原则上≥80%', spoken: '原则上≥80%' },
      { kind: 'misquoted', words: '少“原则上”', spoken: '引用有出入：少“原则上”' },
    ] as const;
    const [label] = buttons(marginOf([{ ...SEVENTH, signs }]));
    expect(label!.textContent).toBe('（七） 原则上≥80% △ 少“原则上”');
    expect(label!.getAttribute('aria-label')).toMatch(/ more=原则上≥80%⟧ more=引用有出入：少“原则上”⟧$/u);
    expect(label!.classList.contains('amber')).toBe(true);
  });

  it('keeps to numbers where many labels crowd', () => {
    const signs = [{ kind: 'stated', words: '≥80%', spoken: '≥80%' }] as const;
    const crowd = Array.from({ length: 9 }, (_, id) => ({ ...SEVENTH, id, signs }));
    expect(marginOf(crowd).textContent).not.toContain('≥80%');
    expect(marginOf(crowd.slice(0, 2)).textContent).toContain('≥80%');
  });

  it('is a list of its own, with a name', () => {
    const view = marginOf([SEVENTH, TITLE]);
    expect(view.querySelector('nav')!.getAttribute('aria-label')).toBe('⟦margin⟧');
    expect(view.querySelectorAll('nav > ol > li')).toHaveLength(2);
  });

  it('tells one summary politely and nothing of single labels', () => {
    const view = marginOf([SEVENTH, TITLE], { summary: '⟦found-in⟧' });
    const live = [...view.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    expect(live.map(({ textContent }) => textContent)).toEqual(['⟦found-in⟧']);
  });

  it('marks the current label and no other', () => {
    const marked = buttons(marginOf([SEVENTH, TITLE], { current: 1 }));
    expect(marked.map(({ classList }) => classList.contains('current'))).toEqual([false, true]);
  });

  it('opens the card of the label that the reader clicks', () => {
    const onOpen = vi.fn();
    const second = buttons(marginOf([SEVENTH, TITLE], { onOpen }))[1]!;
    second.dispatchEvent(trustedClick());
    expect(onOpen.mock.calls).toEqual([[1, second, true]]);
  });

  it('does nothing when the page clicks in the reader’s stead', () => {
    const onOpen = vi.fn();
    const [label] = buttons(marginOf([SEVENTH], { onOpen }));
    label!.click();
    label!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('has no words of its own', () => {
    const view = marginOf([SEVENTH, TITLE, TRADE]);
    expect(wordsOfItsOwn(view, '（七）', '一、', '民生意见', '前5个月外贸')).toBe('');
  });
});

describe('keys in the margin', () => {
  const stops = (view: HTMLElement) =>
    buttons(view).flatMap(({ tabIndex }, at) => (tabIndex === 0 ? [at] : []));

  async function press(key: string, isTrusted = true): Promise<void> {
    await act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(isTrusted ? trusted(event) : event);
    });
  }

  it('stop at one label only: the first in view', () => {
    expect(stops(marginOf([SEVENTH, TITLE, TRADE]))).toEqual([0]);
    expect(stops(marginOf([SEVENTH, TITLE, TRADE], { entry: 2 }))).toEqual([2]);
    expect(stops(marginOf([SEVENTH, TITLE, TRADE], { entry: 2, current: 1 }))).toEqual([1]);
  });

  it('lead from label to label, to the last and to the first, and the stop goes along', async () => {
    const view = marginOf([SEVENTH, TITLE, TRADE]);
    const focused = () => buttons(view).indexOf(document.activeElement as HTMLButtonElement);
    await act(() => buttons(view)[0]!.focus());
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['Home', 0],
    ] as const) {
      await press(key);
      expect(focused()).toBe(at);
      expect(stops(view)).toEqual([at]);
    }
  });

  it('of the page’s own making do nothing', async () => {
    const view = marginOf([SEVENTH, TITLE]);
    await act(() => buttons(view)[0]!.focus());
    await press('ArrowDown', false);
    expect(document.activeElement).toBe(buttons(view)[0]);
  });
});

describe('a pointer that rests on a label', () => {
  const onOpen = vi.fn<OpenPassage>();
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  function point(type: string, pointerType = 'mouse', isTrusted = true): HTMLButtonElement {
    const [label] = buttons(document.body);
    const event = new PointerEvent(type, { pointerType, bubbles: true });
    label!.dispatchEvent(isTrusted ? trusted(event) : event);
    return label!;
  }

  it('opens its card after a while', () => {
    marginOf([SEVENTH], { onOpen });
    const label = point('pointerover');
    vi.advanceTimersByTime(300);
    expect(onOpen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onOpen.mock.calls).toEqual([[0, label, false]]);
  });

  it.each([
    ['that goes on at once', () => [point('pointerover'), point('pointerout')]],
    ['that is a finger', () => [point('pointerover', 'touch')]],
    ['that the page makes up', () => [point('pointerover', 'mouse', false)]],
    ['whose label is gone', () => [point('pointerover'), render(null, document.body.firstElementChild!)]],
  ])('%s opens nothing', async (_, move) => {
    onOpen.mockClear();
    marginOf([SEVENTH], { onOpen });
    await act(() => void move());
    vi.advanceTimersByTime(1_000);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
