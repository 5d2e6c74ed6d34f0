import { describe, expect, it } from 'vitest';
import { checkPack, lineOf } from '../../../../core/policy/check-pack.ts';
import { leafTexts, syntheticPacks } from '../../../../tools/bench/library/synthetic-packs.ts';

describe('made-up packs', () => {
  it('are valid', () => {
    const [pack] = syntheticPacks(3, 1);
    const checked = checkPack(pack);
    expect(checked.ok ? [] : checked.error.map(lineOf)).toEqual([]);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(syntheticPacks(2, 1)).toEqual(syntheticPacks(2, 1));
    expect(leafTexts(syntheticPacks(2, 1))).not.toEqual(leafTexts(syntheticPacks(2, 2)));
  });

  it('begin with the same documents, whatever their number', () => {
    expect(syntheticPacks(3, 1)[0]!.documents.slice(0, 2)).toEqual(syntheticPacks(2, 1)[0]!.documents);
  });

  it('hold about 7,000 characters a document', () => {
    const packs = syntheticPacks(20, 1);
    const characters = leafTexts(packs).join('').length / 20;
    expect(characters).toBeGreaterThan(6700);
    expect(characters).toBeLessThan(7700);
  });

  it('are as many as are needed for no pack to be refused for its size', () => {
    const packs = syntheticPacks(401, 1);
    expect(packs.map(({ documents }) => documents.length)).toEqual([200, 200, 1]);
    expect(checkPack(packs[0]).ok).toBe(true);
    expect(new Set(packs.flatMap(({ documents }) => documents.map(({ id }) => id))).size).toBe(401);
  });

  it('give a node above others the text of these', () => {
    const { nodes } = syntheticPacks(1, 1)[0]!.documents[0]!;
    const below = nodes.filter(({ parent }) => parent === 'synthetic-1#sec_2__cl_3');
    expect(below.length).toBeGreaterThan(2);
    expect(nodes.find(({ id }) => id === 'synthetic-1#sec_2__cl_3')!.text).toBe(
      below.map(({ text }) => text).join(''),
    );
  });

  it('are none for no document', () => {
    expect(syntheticPacks(0, 1)).toEqual([]);
  });
});
