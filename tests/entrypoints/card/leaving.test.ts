// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLeaving } from '../../../entrypoints/card/leaving.ts';

const pointer = { isWatched: vi.fn(() => true), isOver: vi.fn(() => false), left: vi.fn() };
let lifetime: AbortController;

function moves(isTrusted = true, over: EventTarget = document): void {
  const event = new Event('pointerover', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  over.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  lifetime = new AbortController();
  watchLeaving(document, pointer, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

describe('leaving a card that the pointer opened', () => {
  it('takes a while, in which the pointer may come back', () => {
    moves();
    expect(pointer.left).not.toHaveBeenCalled();
    pointer.isOver.mockReturnValueOnce(true);
    vi.runAllTimers();
    expect(pointer.left).not.toHaveBeenCalled();
    moves();
    vi.runAllTimers();
    expect(pointer.left).toHaveBeenCalledTimes(1);
  });

  it('takes so long from the last move on', () => {
    moves();
    vi.advanceTimersByTime(399);
    moves();
    vi.advanceTimersByTime(399);
    expect(pointer.left).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(pointer.left).toHaveBeenCalledTimes(1);
  });

  it('is noticed where the page keeps its events to itself', () => {
    document.body.addEventListener('pointerover', event => event.stopPropagation(), {
      signal: lifetime.signal,
    });
    moves(true, document.body);
    vi.runAllTimers();
    expect(pointer.left).toHaveBeenCalledTimes(1);
  });

  it('is nothing where no reader moved', () => {
    moves(false);
    vi.runAllTimers();
    expect(pointer.left).not.toHaveBeenCalled();
  });

  it('is nothing for a card that the reader took hold of meanwhile', () => {
    moves();
    pointer.isWatched.mockReturnValueOnce(false);
    vi.runAllTimers();
    expect(pointer.left).not.toHaveBeenCalled();
  });

  it('is looked for no more when the script ends', () => {
    moves();
    lifetime.abort();
    vi.runAllTimers();
    expect(pointer.left).not.toHaveBeenCalled();
  });
});
