// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { comeToPart } from '../../platform/come-to-part.ts';

let drawn: () => void;
let watched: Element | undefined;
const disconnect = vi.fn();

beforeEach(() => {
  disconnect.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        drawn = callback;
      }
      observe(element: Element) {
        watched = element;
      }
      disconnect = disconnect;
    },
  );
  document.body.innerHTML = '';
});

function part(): { scrollIntoView: ReturnType<typeof vi.fn> } {
  const section = document.createElement('section');
  section.id = 'notes';
  section.scrollIntoView = vi.fn();
  document.body.append(section);
  return section as never;
}

describe('the part of a page that its address names', () => {
  it('is come to once it is drawn, and while what is above it comes, until the reader moves', () => {
    location.hash = '#notes';
    comeToPart(document);
    expect(watched).toBe(document.body);
    drawn();
    const { scrollIntoView } = part();
    drawn();
    drawn();
    expect(scrollIntoView).toHaveBeenCalledTimes(2);
    document.dispatchEvent(new Event('wheel'));
    expect(disconnect).toHaveBeenCalledTimes(1);
  });

  it('is left in peace after two seconds', () => {
    vi.useFakeTimers();
    location.hash = '#notes';
    comeToPart(document);
    vi.advanceTimersByTime(2_000);
    expect(disconnect).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
