import { describe, expect, it } from 'vitest';
import {
  BOUNDARY,
  foldForBackground,
  NOTHING,
} from '../../../../core/match/background/fold-for-background.ts';
import { fold } from './shipped-background.ts';

function folded(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldForBackground(text.charCodeAt(at), fold))
    .map(unit => (unit === BOUNDARY ? '|' : unit === NOTHING ? '' : String.fromCharCode(unit)))
    .join('');
}

describe('folding for the background', () => {
  it('keeps Han characters, 〇 among them, small letters and digits', () => {
    expect(folded('二〇二五年，Ｇ２０ 峰会（第17.94次）')).toBe('二〇二五年g20峰会第1794次');
  });

  it('makes Traditional plain, as the counts have it', () => {
    expect(folded('衆鏈國務院')).toBe('众链国务院');
  });

  it('keeps Chinese figures, all forms of one as one, and takes no figure for a digit', () => {
    expect(folded('一两兩\uf978贰貳叁叄陆陸零')).toBe('一两两两贰贰叁叁陆陆零');
    expect(folded('㈠㊁１²')).toBe('一二12');
  });

  it('drops other scripts and halves of pairs', () => {
    expect(folded('のЖé\ud840\udc00\u200b\0％')).toBe('');
  });

  it('sees a boundary in every unit whose plain form ends a sentence or a line', () => {
    const plain = /[。！？；!?;]/;
    for (let unit = 0; unit < 0x10000; unit++) {
      if (!plain.test(String.fromCharCode(unit).normalize('NFKC'))) continue;
      expect([unit, foldForBackground(unit, fold)]).toEqual([unit, BOUNDARY]);
    }
    expect(folded('一\n二\r三\u2028四\u2029五')).toBe('一|二|三|四|五');
  });
});
