// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLayout } from '../../../platform/page/watch-layout.ts';
import { setPage } from './page.ts';

/** Longer than any wait of the watcher. */
const AGES = 5_000;

let lifetime: AbortController;
const moved = vi.fn<() => void>();

beforeEach(async () => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  setPage('<div id="around"><main><p>甲</p></main></div><aside></aside>');
  moved.mockReset();
  watchLayout(document, moved, lifetime.signal).follow(document.querySelector('main')!);
  await vi.advanceTimersByTimeAsync(AGES);
  moved.mockClear();
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

function scroll(selector: string): void {
  document.querySelector(selector)!.dispatchEvent(new Event('scroll'));
}

describe('watching the layout of a page', () => {
  it('calls once a frame, however often the window changes', async () => {
    for (let time = 0; time < 5; time++) window.dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it.each(['#around', 'p'])('calls when a box that holds the article or is in it scrolls: %s', async box => {
    scroll(box);
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('calls when the system turns dark, and a page with it that says so nowhere in its elements', async () => {
    lifetime.abort();
    lifetime = new AbortController();
    const scheme = Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
    vi.spyOn(window, 'matchMedia').mockReturnValue(scheme);
    watchLayout(document, moved, lifetime.signal).follow(document.querySelector('main')!);
    await vi.advanceTimersByTimeAsync(AGES);
    moved.mockClear();
    scheme.dispatchEvent(new Event('change'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).toHaveBeenCalledTimes(1);
    lifetime.abort();
    scheme.dispatchEvent(new Event('change'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('does not call when the page scrolls, nor when a box beside the article does', async () => {
    document.dispatchEvent(new Event('scroll'));
    scroll('aside');
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).not.toHaveBeenCalled();
  });

  it('calls the more seldom the longer the work takes, and at last for the last change', async () => {
    let taken = 0;
    const timers = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => timers() + taken);
    moved.mockImplementation(() => {
      taken += 40;
    });
    for (let time = 0; time < 100; time++) {
      window.dispatchEvent(new Event('resize'));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(moved.mock.calls.length).toBeLessThan(8);
    moved.mockClear();
    window.dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(450);
    expect(moved).toHaveBeenCalled();
  });

  it('stops with its signal', async () => {
    window.dispatchEvent(new Event('resize'));
    lifetime.abort();
    window.dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).not.toHaveBeenCalled();
  });
});
