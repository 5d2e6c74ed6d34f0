import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../../core/match/paced.ts';
import { printOf, printsIn } from '../../../../core/notes/anchor/prints.ts';
import { reprinted } from '../../../../core/notes/anchor/reprinted.ts';
import { areSameWords } from '../../../../core/notes/anchor/same-words.ts';
import { knowledge, noteOn } from './knowledge.ts';

const ARTICLE =
  '河上的老桥今年要大修，工期定为8个月，其间行人走下游的便桥。\n修桥的石料从山那边的采石场运来，每天12车，夜里不运。';

const found = (print: number, text: string) => takeAllSteps(printsIn(text, new Set([print, 7]), knowledge));

describe('the print of a note', () => {
  const print = printOf(noteOn(ARTICLE, '其间行人走下游的便桥'), knowledge)!;

  it('is on a page that has its words, in whichever writing', () => {
    expect(found(print, `来源：县报\n${ARTICLE}`)).toEqual([print]);
    expect(found(print, ARTICLE.replace('工期定为8个月', '工期定為８個月 '))).toEqual([print]);
  });

  it('is on no page that has not', () => {
    expect(found(print, ARTICLE.replace('行人走下游', '行人绕到下游'))).toEqual([]);
    expect(found(print, '')).toEqual([]);
  });

  it('is on every page on which the note is offered', () => {
    const cut = fc.tuple(fc.nat(ARTICLE.length - 1), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(cut, fc.string({ maxLength: 30 }), ([start, length], before) => {
        const words = ARTICLE.slice(start, start + length);
        const target = noteOn(ARTICLE, words);
        const text = `${before}\n${ARTICLE}`;
        const [place] = takeAllSteps(reprinted([target], { text, passages: [] }, knowledge));
        const own = printOf(target, knowledge);
        expect(place && own === undefined).toBeFalsy();
        if (place) expect(found(own!, text)).toEqual([own]);
      }),
    );
  });

  it('is none where a note says too little, or nothing tells its place from others', () => {
    expect(printOf(noteOn(`新闻。\n${ARTICLE}`, '便桥'), knowledge)).toBeUndefined();
    const target = noteOn(ARTICLE, '其间行人走下游的便桥');
    expect(printOf({ ...target, elsewhere: 'same' }, knowledge)).toBeUndefined();
  });
});

describe('quotes', () => {
  const quote = (exact: string, prefix = '') => ({ exact, prefix, suffix: '' });

  it('are the same words whatever stands around them, and however they are written', () => {
    expect(areSameWords(quote('每天12车。'), quote('每天 １２車', '别的'), knowledge)).toBe(true);
    expect(areSameWords(quote('每天12车'), quote('每天13车'), knowledge)).toBe(false);
    expect(areSameWords(quote('每天12车'), quote('每天12车，夜里'), knowledge)).toBe(false);
  });
});
