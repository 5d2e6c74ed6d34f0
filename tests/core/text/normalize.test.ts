import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { endOf, type NormalizedText, normalize } from '../../../core/text/normalize.ts';
import { Output } from '../../../core/text/output.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { anyText } from './any-text.ts';

const folding = createFolding(scriptPairs);

function wordsOf({ units }: NormalizedText): string {
  return Array.from(units, unit => String.fromCharCode(unit)).join('');
}

function normalized(text: string): string {
  return wordsOf(normalize(text, folding));
}

function endsOf(result: NormalizedText): number[] {
  return Array.from(result.units.keys(), at => endOf(result, at));
}

describe('normalising a text', () => {
  it('keeps what carries evidence and says where it stood', () => {
    const result = normalize(' 《國務\u200b院》，Ａ\n１', folding);
    expect(wordsOf(result)).toBe('国务院a1');
    expect([...result.starts]).toEqual([2, 3, 5, 8, 10]);
    expect(endsOf(result)).toEqual([3, 4, 6, 9, 11]);
  });

  it('gives nothing for nothing and for what carries no evidence', () => {
    expect(normalize('', folding).units).toHaveLength(0);
    expect(normalize('　，。\u200b\ud800', folding)).toEqual({
      units: new Uint16Array(),
      starts: new Int32Array(),
      ends: new Int32Array(),
    });
  });

  it('gives pieces of the text that are in order, do not overlap and lie inside it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const result = normalize(text, folding);
        const { units, starts } = result;
        const ends = endsOf(result);
        expect([starts.length, result.ends.length]).toEqual([units.length, units.length]);
        let before = 0;
        for (let at = 0; at < units.length; at++) {
          expect(starts[at]).toBeGreaterThanOrEqual(before);
          expect(ends[at]).toBeGreaterThanOrEqual(starts[at]!);
          before = ends[at]!;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('maps a unit that is no figure back to the very character it came from', () => {
    fc.assert(
      fc.property(anyText, text => {
        const result = normalize(text, folding);
        const { units, starts } = result;
        const ends = endsOf(result);
        units.forEach((unit, at) => {
          if (unit <= 0x39 || starts[at] === ends[at]) return;
          expect(ends[at]).toBe(starts[at]! + 1);
          const from = text.charCodeAt(starts[at]!);
          expect([folding(from), folding.unfold(from).charCodeAt(0)]).toContain(unit);
        });
      }),
    );
  });

  it('changes nothing when it normalises what is normalised', () => {
    fc.assert(
      fc.property(anyText, text => {
        const again = normalize(normalized(text), folding);
        expect(wordsOf(again)).toBe(normalized(text));
        expect([...again.starts]).toEqual([...again.units.keys()]);
      }),
    );
  });

  it('changes nothing that is normalised, for every code unit of the basic plane', () => {
    const restless: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const once = normalized(String.fromCharCode(unit));
      if (normalized(once) !== once) restless.push(unit.toString(16));
    }
    expect(restless).toEqual([]);
  });

  it('gives of two texts in a row what it gives of each, away from the seam', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        expect(normalized(`${first}民。生${second}`)).toBe(
          normalized(`${first}民`) + normalized(`生${second}`),
        );
      }),
    );
  });

  it('gives the same when it writes where another text was written before', () => {
    const output = new Output();
    fc.assert(
      fc.property(anyText, text => {
        expect(normalize(text, folding, output)).toEqual(normalize(text, folding));
      }),
    );
  });
});
