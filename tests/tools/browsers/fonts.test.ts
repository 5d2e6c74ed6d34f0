import { describe, expect, it } from 'vitest';
import { missingFonts } from '../../../tools/browsers/fonts.ts';

describe('the fonts that are missing', () => {
  it('are all of them if fontconfig lists none for Chinese', () => {
    expect(missingFonts('\n')).toEqual({ chinese: true, kai: true });
  });

  it('are only the Kai ones if other Chinese fonts are there', () => {
    expect(missingFonts('Noto Serif CJK SC\nNoto Sans CJK SC\n')).toEqual({ chinese: false, kai: true });
  });

  it.each(['AR PL UKai CN', 'KaiTi,楷体', 'Noto Sans CJK SC\nSTKaiti'])('are none if there is %j', list => {
    expect(missingFonts(list)).toEqual({ chinese: false, kai: false });
  });
});
