// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../../platform/page/highlight.ts';

/** The registry as Firefox gives it to a content script: nothing in it may be iterated. */
const registry = { set: vi.fn(), delete: vi.fn() };
const painted = new Map<string, FakeHighlight>();

class FakeHighlight {
  priority = 0;
  readonly ranges: Range[] = [];
  add(range: Range): void {
    this.ranges.push(range);
  }
  delete(range: Range): void {
    this.ranges.splice(this.ranges.indexOf(range), 1);
  }
}

beforeEach(() => {
  painted.clear();
  registry.set.mockImplementation((name, highlight) => painted.set(name, highlight));
  registry.delete.mockImplementation(name => painted.delete(name));
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});

function seen(): Record<string, Range[]> {
  return Object.fromEntries([...painted].map(([name, { ranges }]) => [name, ranges]));
}

const range = () => document.createRange();

describe('painting passages', () => {
  it('names a highlight by its paint and by nothing else', () => {
    const [one, other] = [range(), range()];
    const highlighter = new Highlighter();
    highlighter.add('verbatim', [one]);
    highlighter.add('verbatim', [other]);
    highlighter.add('paraphrase', []);
    expect(seen()).toEqual({ 'meipi-verbatim': [one, other] });
  });

  it('paints a range once and takes away those that are not to be kept', () => {
    const [one, other] = [range(), range()];
    const highlighter = new Highlighter();
    highlighter.add('verbatim', [one, other]);
    highlighter.add('verbatim', [one]);
    highlighter.keep('verbatim', new Set([other]));
    expect(seen()).toEqual({ 'meipi-verbatim': [other] });
    highlighter.keep('verbatim', new Set());
    expect(seen()).toEqual({});
  });

  it('marks one passage beside the painted ones, and none again', () => {
    const highlighter = new Highlighter();
    const [one, other] = [range(), range()];
    highlighter.add('verbatim', [range()]);
    highlighter.mark([one]);
    highlighter.mark([other]);
    expect(seen()['meipi-current']).toEqual([other]);
    highlighter.mark([]);
    expect([...painted.keys()]).toEqual(['meipi-verbatim']);
  });

  it('uses lighter ink on a dark page, and the darker again', () => {
    const highlighter = new Highlighter();
    highlighter.add('verbatim', [range()]);
    highlighter.useInk(true);
    highlighter.add('differs', [range()]);
    expect([...painted.keys()]).toEqual(['meipi-dark-verbatim', 'meipi-dark-differs']);
    highlighter.useInk(false);
    expect([...painted.keys()]).toEqual(['meipi-verbatim', 'meipi-differs']);
  });

  it('uses the reader’s palette for what is recognised and for nothing else, on what is painted and what comes', () => {
    const highlighter = new Highlighter();
    const passage = range();
    highlighter.add('verbatim', [passage]);
    highlighter.add('differs', [range()]);
    highlighter.usePalette('-ink');
    highlighter.add('title-mention', [range()]);
    expect([...painted.keys()].sort()).toEqual([
      'meipi-differs',
      'meipi-title-mention-ink',
      'meipi-verbatim-ink',
    ]);
    expect(seen()['meipi-verbatim-ink']).toEqual([passage]);
    highlighter.useInk(true);
    expect(seen()['meipi-dark-verbatim-ink']).toEqual([passage]);
    highlighter.usePalette('');
    expect([...painted.keys()].sort()).toEqual([
      'meipi-dark-differs',
      'meipi-dark-title-mention',
      'meipi-dark-verbatim',
    ]);
  });

  it('leaves the registry alone where the palette is the one that it uses', () => {
    const highlighter = new Highlighter();
    highlighter.usePalette('-ink');
    highlighter.add('verbatim', [range()]);
    registry.set.mockClear();
    registry.delete.mockClear();
    highlighter.usePalette('-ink');
    expect([registry.set, registry.delete].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('paints the ground of words that differ over that of the passage the reader is at', () => {
    const highlighter = new Highlighter();
    highlighter.add('verbatim', [range()]);
    highlighter.add('differs', [range()]);
    highlighter.mark([range()]);
    const [below, differs, current] = [...painted.values()].map(({ priority }) => priority);
    expect(differs).toBeGreaterThan(current!);
    expect(current).toBeGreaterThan(below!);
  });

  it('takes away what it painted and nothing of the page', () => {
    painted.set('of-the-page', new FakeHighlight());
    const highlighter = new Highlighter();
    highlighter.add('verbatim', [range()]);
    highlighter.add('title-mention', [range()]);
    highlighter.clear();
    expect([...painted.keys()]).toEqual(['of-the-page']);
  });
});
