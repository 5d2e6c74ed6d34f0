// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../../../core/match/passage.ts';
import { Highlighter } from '../../../platform/page/highlight.ts';

/** The registry as Firefox gives it to a content script: nothing in it may be iterated. */
const registry = { set: vi.fn(), delete: vi.fn() };
const painted = new Map<string, Range[]>();

beforeEach(() => {
  painted.clear();
  registry.set.mockImplementation((name, { ranges }) => painted.set(name, ranges));
  registry.delete.mockImplementation(name => painted.delete(name));
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
});

function ranges(kinds: Partial<Record<Kind, Range[]>>): Map<Kind, Range[]> {
  return new Map(Object.entries(kinds) as [Kind, Range[]][]);
}

describe('painting passages', () => {
  it('names a highlight by its kind and by nothing else', () => {
    const [one, other] = [document.createRange(), document.createRange()];
    new Highlighter().paint(ranges({ verbatim: [one, other], paraphrase: [] }));
    expect(painted).toEqual(new Map([['meipi-verbatim', [one, other]]]));
  });

  it('replaces what was painted before', () => {
    const highlighter = new Highlighter();
    highlighter.paint(ranges({ verbatim: [document.createRange()] }));
    highlighter.mark([document.createRange()]);
    highlighter.paint(ranges({ paraphrase: [document.createRange()] }));
    expect([...painted.keys()]).toEqual(['meipi-paraphrase']);
  });

  it('marks one passage beside the painted ones, and none again', () => {
    const highlighter = new Highlighter();
    highlighter.paint(ranges({ verbatim: [document.createRange()] }));
    highlighter.mark([document.createRange()]);
    expect([...painted.keys()]).toEqual(['meipi-verbatim', 'meipi-current']);
    highlighter.mark([]);
    expect([...painted.keys()]).toEqual(['meipi-verbatim']);
  });

  it('takes away what it painted and nothing of the page', () => {
    painted.set('of-the-page', []);
    const highlighter = new Highlighter();
    highlighter.paint(
      ranges({ verbatim: [document.createRange()], 'title-mention': [document.createRange()] }),
    );
    highlighter.clear();
    expect([...painted.keys()]).toEqual(['of-the-page']);
  });
});
