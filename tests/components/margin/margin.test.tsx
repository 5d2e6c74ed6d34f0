// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Margin, type MarginLabel, type MarginStrip } from '../../../components/margin/margin.tsx';
import { show, t, trustedClick, wordsOfItsOwn } from '../show.ts';

const SEVENTH: MarginLabel = {
  id: 0,
  node: 'minsheng-2025#sec_3__cl_7',
  kind: 'verbatim',
  label: { level: 'clause', number: '（七）', document: '民生意见' },
  top: 100,
  bottom: 180,
};
const TITLE: MarginLabel = {
  ...{ id: 1, node: 'minsheng-2025#title', kind: 'title-mention', top: 110, bottom: 130 },
  label: { level: 'title', document: '民生意见' },
};
const TRADE: MarginLabel = {
  ...{ id: 2, node: 'trade-2025-05#p_1', kind: 'near-verbatim', top: 300, bottom: 340 },
  label: { level: 'paragraph', number: '一、', document: '前5个月外贸' },
};

interface Options {
  readonly strip?: MarginStrip;
  readonly current?: number;
  readonly onOpen?: (id: number, label: HTMLElement) => void;
}

function marginOf(labels: MarginLabel[], options: Options = {}): HTMLElement {
  const { strip = { side: 'right', edge: 800, width: 200 }, current, onOpen = () => undefined } = options;
  return show(<Margin labels={labels} strip={strip} current={current} onOpen={onOpen} t={t} />);
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

  it('names each label for those who do not see it: document, number, kind', () => {
    const [label] = buttons(marginOf([SEVENTH]));
    expect(label!.getAttribute('aria-label')).toBe(
      '⟦label document=民生意见 number=（七） kind=⟦kind-verbatim⟧⟧',
    );
    expect(label!.textContent).toBe('（七）');
  });

  it('names the document under the numbers where passages of several stand there', () => {
    expect(marginOf([SEVENTH, TITLE]).querySelector('small')).toBeNull();
    const small = [...marginOf([SEVENTH, TITLE, TRADE]).querySelectorAll('small')];
    expect(small.map(({ textContent }) => textContent)).toEqual(['民生意见', '前5个月外贸']);
  });

  it('puts labels where their passages begin, without overlaps, and a rule along each passage', () => {
    const view = marginOf([SEVENTH, TITLE]);
    const [first, second] = buttons(view).map(({ style }) => Number.parseFloat(style.top));
    expect(first).toBe(100);
    expect(second).toBeGreaterThanOrEqual(100 + 24);
    const rules = [...view.querySelectorAll<HTMLElement>('.rule')].map(({ style }) => [
      style.top,
      style.height,
    ]);
    expect(rules).toEqual([
      ['100px', '80px'],
      ['110px', '20px'],
    ]);
  });

  it.each([
    ['right', 'left', 800],
    ['left', 'right', 800],
  ] as const)('keeps to the %s of the article', (side, property, edge) => {
    const [label] = buttons(marginOf([SEVENTH], { strip: { side, edge, width: 200 } }));
    const place = Number.parseFloat(label!.style[property]);
    expect(side === 'right' ? place : -place).toBe(side === 'right' ? edge + 8 : edge - 8);
  });

  it.each([
    [200, false],
    [64, false],
    [63, true],
    [10, true],
  ])('beside an article with %i pixels of room, shows dots: %s', (width, isNarrow) => {
    const view = marginOf([SEVENTH], { strip: { side: 'right', edge: 800, width } });
    expect(view.querySelector('.margin')!.classList.contains('narrow')).toBe(isNarrow);
    expect(buttons(view)[0]!.getAttribute('aria-label')).toContain('（七）');
  });

  it('marks the current label and no other', () => {
    const marked = buttons(marginOf([SEVENTH, TITLE], { current: 1 }));
    expect(marked.map(({ classList }) => classList.contains('current'))).toEqual([false, true]);
  });

  it('opens the card of the label that the reader clicks', () => {
    const onOpen = vi.fn();
    const second = buttons(marginOf([SEVENTH, TITLE], { onOpen }))[1]!;
    second.dispatchEvent(trustedClick());
    expect(onOpen.mock.calls).toEqual([[1, second]]);
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
