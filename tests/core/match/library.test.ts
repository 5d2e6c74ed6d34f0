import { describe, expect, it } from 'vitest';
import { createLibrary, stretchAt } from '../../../core/match/library.ts';
import { fold, smallLibrary, smallPack } from './small-library.ts';

const outline = ['# 甲乙', '@byline 记者', '## 一、丙丁', '戊。', '### (一) 己', '庚。'];

describe('the library', () => {
  it('strings the leaves together, folded, with a 0 after each document', () => {
    const { units } = smallLibrary(['# 甲，乙', '丙Ｄ。'], ['# 戊']);
    expect(String.fromCharCode(...units)).toBe('甲乙丙d\0戊\0');
  });

  it('cites sentences and headings as the section, clause or paragraph that they stand in', () => {
    const { stretches } = smallLibrary(outline, ['# 辛', '壬。']);
    expect(stretches.map(({ node }) => node)).toEqual([
      'a#title',
      undefined,
      'a#sec_1',
      'a#sec_1',
      'a#sec_1__cl_1',
      'a#sec_1__cl_1',
      'b#title',
      'b#p_1',
    ]);
    expect(stretches.map(({ document }) => document)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('counts the documents of several packs on', () => {
    const { stretches } = createLibrary([smallPack(['# 甲']), smallPack(['# 乙'])], fold);
    expect(stretches.map(({ from, document }) => [from, document])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  it('finds the stretch of any place', () => {
    const library = smallLibrary(outline);
    const found = [...library.units.keys()].map(place => stretchAt(library, place));
    expect(found).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 5, 5]);
  });

  it('is empty for no packs', () => {
    expect(createLibrary([], fold)).toEqual({ units: new Uint16Array(), stretches: [], sizes: new Map() });
  });
});
