// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDwell } from '../../../entrypoints/reader.content/dwell.ts';

const dwelt = vi.fn();
let labels: HTMLElement;
let lifetime: AbortController;

function pointer(type: string, over: Element, said: object = {}): void {
  const event = new Event(type, { bubbles: true });
  const whole = { isTrusted: true, pointerType: 'mouse', buttons: 0, ...said };
  for (const [name, value] of Object.entries(whole)) Object.defineProperty(event, name, { value });
  over.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  labels = document.createElement('div');
  labels.innerHTML = '<button data-passage="3"><span></span></button><i></i>';
  lifetime = new AbortController();
  watchDwell(labels, dwelt, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

describe('dwelling on a label', () => {
  it('is told after a while, by the passage of the label', () => {
    pointer('pointerover', labels.querySelector('span')!);
    expect(dwelt).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(dwelt.mock.calls).toEqual([[3]]);
  });

  it.each(['pointerout', 'pointerdown'])('is over at %s', type => {
    pointer('pointerover', labels.querySelector('button')!);
    pointer(type, labels.querySelector('button')!);
    vi.runAllTimers();
    expect(dwelt).not.toHaveBeenCalled();
  });

  it('is nothing that a finger, a pressed button, the page or another element does', () => {
    const label = labels.querySelector('button')!;
    pointer('pointerover', label, { pointerType: 'touch' });
    pointer('pointerover', label, { buttons: 1 });
    pointer('pointerover', label, { isTrusted: false });
    pointer('pointerover', labels.querySelector('i')!);
    vi.runAllTimers();
    expect(dwelt).not.toHaveBeenCalled();
  });

  it('is waited for no more when the script ends', () => {
    pointer('pointerover', labels.querySelector('button')!);
    lifetime.abort();
    vi.runAllTimers();
    expect(dwelt).not.toHaveBeenCalled();
  });
});
