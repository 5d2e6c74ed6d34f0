// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type CardDifference, Differences } from '../../../components/card/differences.tsx';
import { show, t, trustedClick, wordsOfItsOwn } from '../show.ts';

const FIGURE: CardDifference = { source: '80', text: '85' };
const ADDED: CardDifference = { source: '', text: '逐步' };

function shown(differences: readonly CardDifference[], onKeep: (at: number) => void = () => undefined) {
  return show(<Differences differences={differences} witness="scan" onKeep={onKeep} t={t} />);
}

function said(view: Element, selector: string): (string | null)[] {
  return [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe('the differences on a page of the issuer', () => {
  it('say that our text is to be checked and how good it is, then each both ways', () => {
    const [line, ...each] = said(shown([FIGURE, ADDED]), 'p');
    expect(line).toBe('⟦unchecked witness=⟦witness-scan⟧⟧');
    expect(each).toEqual([
      '⟦difference source=80 text=85⟧ ⟦propose⟧',
      '⟦difference source= text=逐步⟧ ⟦propose⟧',
    ]);
  });

  it('can each be kept, by a button that names what it keeps', async () => {
    const onKeep = vi.fn();
    const view = shown([FIGURE, ADDED], onKeep);
    const buttons = [...view.querySelectorAll('[data-action="propose-emendation"]')];
    expect(buttons.map(button => button.getAttribute('aria-label'))).toEqual([
      '⟦propose⟧ · 85',
      '⟦propose⟧ · 逐步',
    ]);
    await act(() => void buttons[1]!.dispatchEvent(trustedClick()));
    expect(onKeep.mock.calls).toEqual([[1]]);
  });

  it('are not kept by a click that no reader made', () => {
    const onKeep = vi.fn();
    shown([FIGURE], onKeep).querySelector<HTMLElement>('button')!.click();
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('say that one is kept, and offer to take it back', () => {
    const view = shown([{ ...FIGURE, isKept: true }]);
    expect(said(view, '[role="status"]')).toEqual(['⟦proposed⟧']);
    expect(said(view, 'button')).toEqual(['⟦withdraw⟧']);
    expect(view.querySelector('button')!.dataset.action).toBe('undo');
  });

  it('say that one could not be kept, and offer it again', () => {
    const view = shown([{ ...FIGURE, isKept: false }]);
    expect(said(view, '[role="status"]')).toEqual(['⟦not-proposed⟧']);
    expect(view.querySelector('button')!.dataset.action).toBe('propose-emendation');
  });

  it('keep the focus on the button when it turns', async () => {
    const mount = shown([FIGURE]);
    const button = mount.querySelector('button')!;
    button.focus();
    await act(() => {
      const kept = [{ ...FIGURE, isKept: true }];
      render(<Differences differences={kept} witness="scan" onKeep={() => undefined} t={t} />, mount);
    });
    expect(document.activeElement).toBe(button);
    expect(button.dataset.action).toBe('undo');
  });

  it('have no words of their own', () => {
    expect(wordsOfItsOwn(shown([{ ...FIGURE, isKept: true }, ADDED]), '85', '逐步')).toBe('');
  });
});
