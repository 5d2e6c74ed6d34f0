// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MetPages } from '../../../components/options/met-pages.tsx';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

function met(isOn: boolean, count: number | 'failed' | undefined, isCleared = false) {
  const said = { onTurn: vi.fn(), onClear: vi.fn() };
  const view = show(<MetPages {...{ isOn, count, isCleared, ...said, t }} />);
  return { view, ...said, box: view.querySelector<HTMLInputElement>('input[name="keeps-met"]')! };
}

const actionOf = (view: Element, action: string) =>
  view.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;

describe('whether it is kept on which pages clauses were met', () => {
  it('is turned on and off, with what is kept and how much at most said beside it', () => {
    const { box, onTurn, view } = met(false, 0);
    expect(box.checked).toBe(false);
    expect(view.querySelector('#keeps-met-note')!.textContent).toBe('⟦keeps-met-note most=300 all=20000⟧');
    box.click();
    expect(onTurn.mock.calls).toEqual([[true]]);
    const on = met(true, 3);
    expect(on.box.checked).toBe(true);
    on.box.click();
    expect(on.onTurn.mock.calls).toEqual([[false]]);
  });

  it('says how many pages are kept, and that they stay where no more are', () => {
    expect(met(true, 3).view.querySelector('.met-count')!.textContent).toBe('⟦met-count count=3⟧');
    expect(met(false, 3).view.querySelector('.met-count')!.textContent).toBe(
      '⟦met-count count=3⟧ ⟦met-stays⟧',
    );
    expect(met(false, 0).view.querySelector('.met-count')!.textContent).toBe('⟦met-count count=0⟧');
    expect(met(false, 'failed').view.querySelector('.met-count')!.textContent).toBe('⟦kept-failed⟧');
    expect(wordsOfItsOwn(met(false, 3).view)).toBe('');
  });

  it('is cleared once the reader has said so twice, and not where they think better of it', async () => {
    const { view, onClear } = met(true, 3);
    await press(actionOf(view, 'clear-met'));
    expect(view.querySelector('[role="alertdialog"]')!.textContent).toContain('⟦clear-met-stays⟧');
    expect(document.activeElement).toBe(actionOf(view, 'cancel-clear-met'));
    await press(actionOf(view, 'cancel-clear-met'));
    expect(onClear).not.toHaveBeenCalled();
    await press(actionOf(view, 'clear-met'));
    await press(actionOf(view, 'confirm-clear-met'));
    expect(onClear).toHaveBeenCalledTimes(1);
    expect(view.querySelector('[role="alertdialog"]')).toBeNull();
  });

  it('cannot be cleared where there is nothing, and is said to be gone', () => {
    const { view } = met(true, 0, true);
    expect(actionOf(view, 'clear-met').disabled).toBe(true);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦met-cleared⟧');
  });
});
