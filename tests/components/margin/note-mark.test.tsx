// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { MarginLabel } from '../../../components/margin/label.tsx';
import { Margin } from '../../../components/margin/margin.tsx';
import type { MarginMark } from '../../../components/margin/note-mark.tsx';
import { show, t, trustedClick } from '../show.ts';

const SEVENTH: MarginLabel = {
  ...{ id: 0, node: 'minsheng-2025#sec_3__cl_7', kind: 'verbatim', signs: [], top: 100, bottom: 180 },
  label: { level: 'clause', number: '（七）', document: '民生意见' },
};

function marginOf(
  labels: MarginLabel[],
  marks: MarginMark[] = [],
  onNote: (note: string) => void = () => undefined,
): HTMLElement {
  const strip = { side: 'right', edge: 800, width: 200, narrower: [] } as const;
  const rest = { size: 'medium', current: undefined, entry: undefined, summary: '' } as const;
  return show(<Margin {...{ labels, marks, strip, onNote, t }} {...rest} onOpen={() => undefined} />);
}

function buttons(view: HTMLElement): HTMLButtonElement[] {
  return [...view.querySelectorAll('button')];
}

describe('notes in the margin', () => {
  const MARK: MarginMark = { note: 'anote', colour: 'green', isChanged: false, top: 120, bottom: 140 };

  it('are a number at the label of a passage, which is part of its name', () => {
    const [label] = buttons(marginOf([{ ...SEVENTH, notes: 2 }]));
    expect(label!.getAttribute('aria-label')).toMatch(/ more=⟦note-count count=2⟧⟧$/);
    expect(label!.querySelector('.notes')!.getAttribute('data-text')).toBe(' 2');
    const [bare] = buttons(marginOf([SEVENTH]));
    expect(bare!.querySelector('.notes')).toBeNull();
  });

  it('outside of passages are marks of their own, with a shape and a name for the colour, below what stands there', () => {
    const view = marginOf([SEVENTH], [MARK, { ...MARK, note: 'other', isChanged: true, top: 400 }]);
    const [label, mark, changed] = buttons(view);
    expect(mark!.dataset.noteId).toBe('anote');
    expect(mark!.getAttribute('aria-label')).toBe('⟦note-mark colour=⟦colour-green⟧⟧');
    expect(changed!.getAttribute('aria-label')).toBe(
      '⟦and-also said=⟦note-mark colour=⟦colour-green⟧⟧ more=⟦note-changed⟧⟧',
    );
    expect(mark!.textContent).toBe('▲');
    expect(Number.parseFloat(mark!.style.top)).toBeGreaterThanOrEqual(
      Number.parseFloat(label!.style.top) + 24,
    );
  });

  it('lead to their note by a click that is the reader’s', () => {
    const onNote = vi.fn();
    const [mark] = buttons(marginOf([], [MARK], onNote));
    expect(mark!.tabIndex).toBe(0);
    mark!.click();
    expect(onNote).not.toHaveBeenCalled();
    mark!.dispatchEvent(trustedClick());
    expect(onNote.mock.calls.map(([note]) => note)).toEqual(['anote']);
  });
});
