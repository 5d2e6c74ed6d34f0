import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { occurrencesOf, searchedText, searchedUnits } from '../../../core/text/searched-text.ts';

const fold = createFolding('養养');

describe('a text as it is searched', () => {
  it('is folded without spaces and punctuation, with the way back', () => {
    expect(searchedText('養 老，Ａ', fold)).toEqual({ units: '养老a', places: [0, 2, 4] });
  });

  it('keeps characters of two units, which prove no source but are looked for', () => {
    expect(searchedUnits('𠮷！', fold)).toBe('𠮷');
  });

  it('may be long', () => {
    expect(searchedUnits('養老 '.repeat(10_000), fold)).toBe('养老'.repeat(10_000));
  });

  it('has a word where it begins, over and over without overlap', () => {
    expect(occurrencesOf('aa', 'aaaab')).toEqual([0, 2]);
    expect(occurrencesOf('b', 'aaaa')).toEqual([]);
  });
});
