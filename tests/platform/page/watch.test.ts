// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLayout, watchText } from '../../../platform/page/watch.ts';
import { setPage } from './page.ts';

/** Longer than any wait of the watcher. */
const AGES = 5_000;

let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  setPage('<main>甲</main>');
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

async function changePage(): Promise<void> {
  document.querySelector('main')!.append('乙');
  await Promise.resolve();
}

describe('watching the text of a page', () => {
  it('calls once for a burst of changes, when the page has come to rest', async () => {
    const changed = vi.fn();
    watchText(document, changed, lifetime.signal);
    for (let time = 0; time < 10; time++) {
      await changePage();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(AGES);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('calls again for a later change', async () => {
    const changed = vi.fn();
    watchText(document, changed, lifetime.signal);
    for (let time = 0; time < 3; time++) {
      await changePage();
      await vi.advanceTimersByTimeAsync(AGES);
    }
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('does not wait for ever on a page that never rests', async () => {
    const changed = vi.fn();
    watchText(document, changed, lifetime.signal);
    for (let time = 0; time < 100; time++) {
      await changePage();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(changed.mock.calls.length).toBeGreaterThan(1);
    expect(changed.mock.calls.length).toBeLessThan(20);
  });

  it('sees words that change in place, and not what stands outside the body', async () => {
    const changed = vi.fn();
    watchText(document, changed, lifetime.signal);
    const host = document.createElement('div');
    document.documentElement.append(host);
    await vi.advanceTimersByTimeAsync(AGES);
    host.remove();
    expect(changed).not.toHaveBeenCalled();
    document.querySelector('main')!.firstChild!.nodeValue = '丙';
    await vi.advanceTimersByTimeAsync(AGES);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('stops with its signal, also between a change and the call', async () => {
    const changed = vi.fn();
    watchText(document, changed, lifetime.signal);
    await changePage();
    lifetime.abort();
    await changePage();
    await vi.advanceTimersByTimeAsync(AGES);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('watching the layout of a page', () => {
  it('calls once a frame, however often the window changes', async () => {
    const moved = vi.fn();
    watchLayout(document, moved, lifetime.signal);
    await vi.advanceTimersByTimeAsync(AGES);
    moved.mockClear();
    for (let time = 0; time < 5; time++) window.dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('calls when a box in the page scrolls, but not when the page does', async () => {
    const moved = vi.fn();
    watchLayout(document, moved, lifetime.signal);
    await vi.advanceTimersByTimeAsync(AGES);
    moved.mockClear();
    document.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).not.toHaveBeenCalled();
    document.querySelector('main')!.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('stops with its signal', async () => {
    const moved = vi.fn();
    watchLayout(document, moved, lifetime.signal);
    await vi.advanceTimersByTimeAsync(AGES);
    moved.mockClear();
    window.dispatchEvent(new Event('resize'));
    lifetime.abort();
    window.dispatchEvent(new Event('resize'));
    await vi.advanceTimersByTimeAsync(AGES);
    expect(moved).not.toHaveBeenCalled();
  });
});
