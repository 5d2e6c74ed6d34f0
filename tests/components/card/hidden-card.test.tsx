// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FailedCard } from '../../../components/card/failed-card.tsx';
import { HiddenCard } from '../../../components/card/hidden-card.tsx';
import { show, t, trustedClick } from '../show.ts';

const place = { left: 0, bottom: 20, width: 300, maxHeight: 300 };

describe('the card of a passage that was hidden', () => {
  it('says so and offers to take it back, for the reader alone', () => {
    const onUndo = vi.fn();
    const view = show(<HiddenCard {...{ place, onUndo, t }} hasFailed={false} onClose={() => undefined} />);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦hidden⟧');
    // The button that hid it is gone, and the focus would be with it.
    expect(document.activeElement).toBe(view.querySelector('[role="dialog"]'));
    const undo = view.querySelector<HTMLElement>('[data-action="undo"]')!;
    undo.click();
    expect(onUndo).not.toHaveBeenCalled();
    undo.dispatchEvent(trustedClick());
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('says where that did not go well', () => {
    const view = show(
      <HiddenCard {...{ place, t }} hasFailed={true} onUndo={() => undefined} onClose={() => undefined} />,
    );
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦not-shown-again⟧');
  });
});

it('a card whose node could not be had says what it is about and why there is no more', () => {
  const said = { name: '民生意见 （七）', words: '没有回应', place, takesFocus: false };
  const view = show(<FailedCard {...said} onClose={() => undefined} t={t} />);
  expect(view.querySelector('h2')!.textContent).toBe('民生意见 （七）');
  expect(view.querySelector('.failed[role="status"]')!.textContent).toBe('没有回应');
  expect(view.querySelector<HTMLElement>('.card')!.style.bottom).toBe('20px');
});

it('a card whose node could not be had takes the focus where it was asked for, and can be closed', () => {
  const onClose = vi.fn();
  const cardOf = (takesFocus: boolean) =>
    show(<FailedCard name="七" words="没有回应" {...{ place, takesFocus, onClose, t }} />);
  const passing = cardOf(false).querySelector('[role="dialog"]');
  expect(document.activeElement).not.toBe(passing);
  const view = cardOf(true);
  expect(document.activeElement).toBe(view.querySelector('[role="dialog"]'));
  view.querySelector('[data-action="close"]')!.dispatchEvent(trustedClick());
  expect(onClose).toHaveBeenCalledTimes(1);
});
