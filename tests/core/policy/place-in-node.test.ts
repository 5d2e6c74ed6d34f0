import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInNode } from '../../../core/policy/place-in-node.ts';

const NODE = '床位占比不低于80%。社区覆盖80%以上，供给增加。';

/** The place of a difference on a page where its words stand in 【】. */
function placeOn(page: string, source: string, node = NODE) {
  const start = page.indexOf('【');
  const text = page.replace(/[【】]/gu, '');
  return placeInNode(node, source, { text, start, end: page.indexOf('】') - 1 });
}

describe('the place of a difference in the text of its node', () => {
  it('is where its words stand, if they stand once', () => {
    expect(placeOn('【护理床位】占比', '床位')).toEqual({ start: 0, end: 2 });
  });

  it('is told by its neighbours, if they stand more than once', () => {
    expect(placeOn('床位占比不低于【85】%。', '80')).toEqual({ start: 7, end: 9 });
    expect(placeOn('社区覆盖【60】%以上', '80')).toEqual({ start: 15, end: 17 });
  });

  it('does not mind the spaces and lines of the page', () => {
    expect(placeOn('社 区\n覆 盖 【60】元', '80')).toEqual({ start: 15, end: 17 });
    expect(placeOn('【60】 %\n以　上 ，', '80')).toEqual({ start: 15, end: 17 });
  });

  it('is empty, and between its neighbours, where the page has more', () => {
    expect(placeOn('床位占比【原则上】不低于80%', '')).toEqual({ start: 4, end: 4 });
    expect(placeOn('供给增加。【新。】', '')).toEqual({ start: NODE.length, end: NODE.length });
  });

  it('is not told where the neighbours are few, or as like in two places', () => {
    expect(placeOn('另有【85】', '80')).toBeUndefined();
    expect(placeOn('高于【85】', '80')).toBeUndefined();
    expect(placeOn('八成到【85】%的人', '80')).toBeUndefined();
    expect(placeOn('甲乙丙丁【85】%', '80', '甲乙丙丁80%，甲乙丙丁80%')).toBeUndefined();
  });

  it('is not told where the words are not there', () => {
    expect(placeOn('床位占比不低于【85】%', '９０')).toBeUndefined();
    expect(placeOn('【85】', '80', '')).toBeUndefined();
  });

  it('holds the words that it was looked for, in any text', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '8', ' '), maxLength: 30 });
    fc.assert(
      fc.property(words, words, words, words, (text, source, before, after) => {
        const page = { text: `${before}丙${after}`, start: before.length, end: before.length + 1 };
        const place = placeInNode(text, source, page);
        if (place) expect(text.slice(place.start, place.end)).toBe(source);
      }),
    );
  });
});
