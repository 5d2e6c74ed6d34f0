import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFolding, DROPPED } from '../../../core/text/folding.ts';
import { type NormalizedText, normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { anyText } from './any-text.ts';

const fold = createFolding(scriptPairs);

function wordsOf({ units }: NormalizedText): string {
  return String.fromCharCode(...units);
}

describe('normalising a text', () => {
  it('keeps what carries evidence and says where it stood', () => {
    const { units, offsets } = normalize(' 《國務\u200b院》，Ａ\n１', fold);
    expect(String.fromCharCode(...units)).toBe('国务院a1');
    expect([...offsets]).toEqual([2, 3, 5, 8, 10]);
  });

  it('gives nothing for nothing and for what carries no evidence', () => {
    expect(normalize('', fold).units).toHaveLength(0);
    expect(normalize('　，。\u200b\ud800', fold)).toEqual({
      units: new Uint16Array(),
      offsets: new Int32Array(),
    });
  });

  it('maps each unit back to the very character it came from, and leaves out only what is dropped', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { units, offsets } = normalize(text, fold);
        const kept = [...text.split('').keys()].filter(at => fold(text.charCodeAt(at)) !== DROPPED);
        expect([...offsets]).toEqual(kept);
        expect([...units]).toEqual(kept.map(at => fold(text.charCodeAt(at))));
      }),
    );
  });

  it('changes nothing when it normalises what is normalised', () => {
    fc.assert(
      fc.property(anyText, text => {
        const words = wordsOf(normalize(text, fold));
        const again = normalize(words, fold);
        expect(wordsOf(again)).toBe(words);
        expect([...again.offsets]).toEqual([...again.units.keys()]);
      }),
    );
  });
});
