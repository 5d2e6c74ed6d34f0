import { describe, expect, it } from 'vitest';
import { passageToward } from '../../../entrypoints/reader.content/stepping.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';

/** Passages whose first lines end so far below the top of the window. */
function passagesAt(...bottoms: number[]): PlacedPassage[] {
  return bottoms.map((bottom, id) => {
    const range = { getBoundingClientRect: () => ({ bottom }) };
    return { id: id * 2, ranges: [range] } as unknown as PlacedPassage;
  });
}

describe('the passage to go to', () => {
  const passages = passagesAt(-300, -20, 40, 900);

  it('is the one after the current one, or before it, and none beyond either end', () => {
    expect(passageToward(passages, 2, 1)?.id).toBe(4);
    expect(passageToward(passages, 2, -1)?.id).toBe(0);
    expect(passageToward(passages, 6, 1)).toBeUndefined();
    expect(passageToward(passages, 0, -1)).toBeUndefined();
  });

  it('is the first one in sight or below where there is no current one, or the last one above', () => {
    expect(passageToward(passages, undefined, 1)?.id).toBe(4);
    expect(passageToward(passages, undefined, -1)?.id).toBe(2);
    expect(passageToward(passages, 99, 1)?.id).toBe(4);
  });

  it('is none where there is no passage', () => {
    expect(passageToward([], undefined, 1)).toBeUndefined();
    expect(passageToward([], undefined, -1)).toBeUndefined();
  });
});
