import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/match/compile-library.ts';
import { stretchAt, stretchOf } from '../../../core/match/library.ts';
import { type Source, sourceAt } from '../../../core/match/source.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { pack, scriptPairs } from '../../../seeds/index.ts';
import { surprise } from './small-library.ts';

const fold = createFolding(scriptPairs);
const library = compileLibrary([pack], fold, surprise);

/** A node in the wording of its text, and in the one that was received. */
function sourcesOf(node: string): Source[] {
  const known = new Set<Source>();
  for (let place = 0; place < library.units.length; place++) {
    const { leaf } = stretchOf(library, stretchAt(library, place));
    if (library.units[place] !== 0 && leaf.cited?.id === node) known.add(sourceAt(library, place, fold));
  }
  return [...known];
}

const words = ({ text, readings }: Source) =>
  readings.map(({ start, end, other }) => [text.slice(start, end), other]);

describe('the source of a place', () => {
  it('is read once for all places of its node', () => {
    expect(sourcesOf('minsheng-2025#sec_3__cl_6')).toHaveLength(1);
    expect(sourcesOf('minsheng-2025#sec_3__cl_7')).toHaveLength(2);
  });

  it('is the whole node', () => {
    const [{ text }] = sourcesOf('minsheng-2025#sec_3__cl_6') as [Source];
    const node = pack.documents[0]!.nodes.find(({ id }) => id === 'minsheng-2025#sec_3__cl_6')!;
    expect(text.replace(/\s/g, '')).toBe(node.text.replace(/\s/g, ''));
  });

  it('knows where each unit stands', () => {
    for (const { text, from, starts, ends } of sourcesOf('minsheng-2025#sec_3__cl_7')) {
      const letters = Array.from(starts, (start, at) => text.slice(start, ends[at]));
      letters.forEach((letter, at) => {
        if (/^[一-龥]$/.test(letter) && library.units[from + at]! > 0x4e00)
          expect(fold(letter.charCodeAt(0))).toBe(library.units[from + at]);
      });
      expect(letters.join('')).toContain('护理型床位');
    }
  });

  it('has the words of the other wording at their places, and those that were proposed', () => {
    const [text, received] = sourcesOf('minsheng-2025#sec_3__cl_7') as [Source, Source];
    expect(words(text)).toContainEqual(['服务低成本场地供给', '服务低成本本地场地位供给']);
    expect(words(received)).toContainEqual(['服务低成本本地场地位供给', '服务低成本场地供给']);
    const proposed = ['推动有条件的大型城市逐步实现', '推动有条件的大城市逐步实现'];
    expect(words(text)).toContainEqual(proposed);
    expect(words(received)).toContainEqual(proposed);
    expect(text.readings.map(({ isText }) => isText)).toEqual([false, false]);
    expect(received.readings.map(({ isText }) => isText)).toEqual([true, false]);
  });

  it('says where targets are stated', () => {
    for (const { text, targets } of sourcesOf('minsheng-2025#sec_3__cl_7').slice(0, 1)) {
      expect(targets.map(({ start, end }) => text.slice(start, end)).join()).toContain('80%');
    }
  });

  it('has its figures', () => {
    const [{ figures }] = sourcesOf('minsheng-2025#sec_3__cl_7') as [Source];
    expect(figures.map(({ key }) => key)).toEqual(expect.arrayContaining(['80%', '10']));
  });

  it('has a break where words are lost between two sentences', () => {
    const texts = sourcesOf('rare-earth-2025#p_1').map(({ text }) => text);
    expect(texts[0]).toContain('全球经济产业链\n建筑更可靠透明');
  });
});
