// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TextWatch, watchText } from '../../../platform/page/watch-text.ts';
import { setPage } from './page.ts';

/** Longer than any wait of the watcher. */
const AGES = 5_000;

let lifetime: AbortController;
const changed = vi.fn<() => Promise<void>>();
let watch: TextWatch;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  changed.mockReset();
  changed.mockResolvedValue(undefined);
  setPage('<div id="around"><main><p>甲</p></main><aside>丁</aside></div>');
  watch = watchText(document, changed, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const main = () => document.querySelector('main')!;

/** How often it was called for what was done. */
async function callsFor(change: () => void): Promise<number> {
  changed.mockClear();
  change();
  await vi.advanceTimersByTimeAsync(AGES);
  return changed.mock.calls.length;
}

describe('watching the text of a page', () => {
  it('calls for words that come, and for words that change in place', async () => {
    expect(await callsFor(() => main().append('乙'))).toBe(1);
    expect(
      await callsFor(() => {
        main().querySelector('p')!.firstChild!.nodeValue = '丙';
      }),
    ).toBe(1);
  });

  it('does not call for what comes and goes beside the body, as our host does', async () => {
    const host = document.createElement('div');
    expect(await callsFor(() => document.documentElement.append(host))).toBe(0);
    expect(await callsFor(() => host.remove())).toBe(0);
  });

  it('calls when another body takes the place of the first, and for changes in that one', async () => {
    const body = document.createElement('body');
    expect(await callsFor(() => document.body.replaceWith(body))).toBe(1);
    expect(await callsFor(() => body.append('戊'))).toBe(1);
  });

  it('stops with its signal, also between a change and the call', async () => {
    main().append('乙');
    await vi.advanceTimersByTimeAsync(10);
    expect(
      await callsFor(() => {
        lifetime.abort();
        main().append('乙');
      }),
    ).toBe(0);
  });
});

describe('following an article', () => {
  beforeEach(() => watch.follow([main()]));

  it('calls for what changes in it and not for what changes elsewhere', async () => {
    expect(await callsFor(() => main().querySelector('p')!.append('乙'))).toBe(1);
    expect(await callsFor(() => document.querySelector('aside')!.append('乙'))).toBe(0);
  });

  it('calls where it, or what is around it, is put aside for another', async () => {
    expect(await callsFor(() => main().replaceWith(document.createElement('main')))).toBe(1);
    expect(await callsFor(() => document.querySelector('#around')!.remove())).toBe(1);
  });

  it('watches the whole body again when there is none', async () => {
    watch.follow(undefined);
    expect(await callsFor(() => document.querySelector('aside')!.append('乙'))).toBe(1);
  });
});
