import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/match/compile-library.ts';
import { breakOf, citedAround, stretchAt, stretchOf, weightOf } from '../../../core/match/library.ts';
import { fold, smallLibrary, smallPack, surprise } from './small-library.ts';

const outline = ['# 甲乙', '@byline 记者', '## 一、丙丁', '戊。', '### (一) 己', '庚。'];

describe('the library', () => {
  it('strings the leaves together, folded, with a 0 after each document', () => {
    const { units } = smallLibrary(['# 甲，乙', '丙Ｄ。'], ['# 戊']);
    expect(String.fromCharCode(...units)).toBe('甲乙丙d\0戊\0');
  });

  it('cites sentences and headings as the section, clause or paragraph that they stand in', () => {
    const library = smallLibrary(outline, ['# 辛', '壬。']);
    const places = [...library.units.keys()].filter(place => library.units[place] !== 0);
    const nodes = places.map(place => stretchOf(library, stretchAt(library, place)).leaf.cited?.id);
    expect([...new Set(nodes)]).toEqual([
      'a#title',
      undefined,
      'a#sec_1',
      'a#sec_1__cl_1',
      'b#title',
      'b#p_1',
    ]);
  });

  it('counts the documents of several packs on', () => {
    const library = compileLibrary([smallPack(['# 甲']), smallPack(['# 乙'])], fold, surprise);
    expect([0, 2].map(place => stretchOf(library, stretchAt(library, place)).run)).toEqual([0, 1]);
  });

  it('knows where a cited node begins and ends, the border between two texts left out', () => {
    const library = smallLibrary(['# 甲乙', '丙丁。戊己。'], ['# 庚']);
    const { from, to } = citedAround(library, stretchAt(library, 3));
    expect(String.fromCharCode(...library.units.subarray(from, to))).toBe('丙丁戊己');
  });

  it('weighs each unit to a quarter of a bit, and says what stands before it', () => {
    const library = smallLibrary(['# 甲乙', '丙，丁。戊。']);
    expect([...library.units.keys()].map(place => weightOf(library, place))).toEqual([5, 5, 5, 5, 5, 0]);
    expect([...library.units.keys()].map(place => breakOf(library, place))).toEqual([2, 0, 2, 1, 2, 2]);
  });

  it('is empty for no packs', () => {
    expect(compileLibrary([], fold, surprise).units).toHaveLength(0);
  });
});
