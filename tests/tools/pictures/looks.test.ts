import { describe, expect, it } from 'vitest';
import { fileNameOf, LOOKS } from '../../../tools/pictures/looks.ts';

describe('the looks', () => {
  it('are each of a kind, and have names that make file names of their own', () => {
    const same = LOOKS.map(({ name: _, ...look }) => JSON.stringify(look));
    expect(new Set(same).size).toBe(LOOKS.length);
    const names = LOOKS.map(fileNameOf);
    expect(new Set(names).size).toBe(LOOKS.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z-]*$/);
    expect(fileNameOf({ ...LOOKS[0]!, name: 'Forced colours two' })).toBe('forced-colours-two');
  });

  it('show each language, dark, forced colours, a width of 320 and twice the size', () => {
    expect(new Set(LOOKS.map(({ locale }) => locale))).toEqual(new Set(['zh-CN', 'zh-TW', 'en']));
    const some = (isIt: (look: (typeof LOOKS)[number]) => boolean) => LOOKS.some(isIt);
    expect(some(({ scheme }) => scheme === 'dark')).toBe(true);
    expect(some(({ isForced }) => isForced)).toBe(true);
    expect(some(({ width, scale }) => width === 320 && scale === 1)).toBe(true);
    // Zooming gives a page half as many pixels as it has.
    expect(some(({ width, scale }) => scale === 2 && width === LOOKS[0]!.width / 2)).toBe(true);
  });

  it('end with the language whose turn is last: then the sheets are complete', () => {
    const turns = [...new Set(LOOKS.map(({ locale }) => locale))];
    expect(turns.at(-1)).toBe(LOOKS.at(-1)!.locale);
  });
});
