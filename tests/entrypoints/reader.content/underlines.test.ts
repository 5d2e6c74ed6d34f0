// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Underlines } from '../../../entrypoints/reader.content/underlines.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';
import type { Reading } from '../../../platform/page/reading.ts';
import { stubHighlights } from './painted.ts';

let painted: Map<string, ReadonlySet<Range>>;

beforeEach(() => {
  painted = stubHighlights();
  document.body.removeAttribute('style');
});

function passage(kind: PlacedPassage['kind'], ...shown: PlacedPassage['shown']): PlacedPassage {
  return { kind, ranges: [document.createRange()], shown } as unknown as PlacedPassage;
}

function readingOf(...passages: PlacedPassage[]): Reading {
  return { status: 'read', passages, body: document.body };
}

const names = () => [...painted.keys()].sort();

describe('underlines', () => {
  it('are there at once, with the grounds of words in them', () => {
    const words = [document.createRange()];
    const one = passage('near-verbatim', { tone: 'differs', ranges: words });
    new Underlines().show(readingOf(one));
    expect(Object.fromEntries([...painted].map(([name, ranges]) => [name, [...ranges]]))).toEqual({
      'meipi-near-verbatim': one.ranges,
      'meipi-differs': words,
    });
  });

  it('of what is no longer there go at once', () => {
    const underlines = new Underlines();
    const stays = passage('verbatim');
    underlines.show(readingOf(stays, passage('verbatim'), passage('paraphrase')));
    underlines.show(readingOf(stays));
    expect(names()).toEqual(['meipi-verbatim']);
    expect([...painted.get('meipi-verbatim')!]).toEqual(stays.ranges);
    underlines.show(readingOf());
    expect(names()).toEqual([]);
  });

  it('of stock phrases are quiet ones, and come and go with them', () => {
    const underlines = new Underlines();
    const stock = [{ text: '因地制宜', labels: [], ranges: [document.createRange()] }];
    underlines.show({ ...readingOf(), stock });
    expect(names()).toEqual(['meipi-stock']);
    underlines.show(readingOf());
    expect(names()).toEqual([]);
  });

  it('are in lighter ink on a dark page, and in the colours that the reader chose', () => {
    document.body.style.backgroundColor = 'rgb(20, 20, 24)';
    const underlines = new Underlines();
    underlines.dress({ palette: 'ink' });
    underlines.show(readingOf(passage('verbatim')));
    expect(names()).toEqual(['meipi-dark-verbatim-ink']);
    underlines.useInk(false);
    underlines.dress({ palette: 'cinnabar' });
    expect(names()).toEqual(['meipi-verbatim']);
  });
});
