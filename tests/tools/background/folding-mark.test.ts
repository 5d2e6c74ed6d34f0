import { describe, expect, it } from 'vitest';
import { HEAD } from '../../../core/match/background/read-background.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { foldingMark } from '../../../tools/background/folding-mark.ts';
import { fold, shippedBytes } from '../../core/match/background/shipped-background.ts';

describe('the mark of a folding', () => {
  it('stands in the model that ships: else compile it anew, `npm run background`', () => {
    const mark = foldingMark(fold);
    expect(Array.from(shippedBytes.subarray(HEAD - 2, HEAD))).toEqual([mark & 0xff, mark >>> 8]);
  });

  it('is another where one character folds otherwise', () => {
    expect(foldingMark(createFolding('衆众'))).not.toBe(foldingMark(createFolding('')));
  });
});
