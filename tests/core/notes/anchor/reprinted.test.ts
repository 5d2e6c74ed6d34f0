import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../../core/match/paced.ts';
import { reprinted } from '../../../../core/notes/anchor/reprinted.ts';
import { knowledge, noteOn } from './knowledge.ts';

const ARTICLE =
  '河上的老桥今年要大修，工期定为8个月，其间行人走下游的便桥。\n修桥的石料从山那边的采石场运来，每天12车，夜里不运。';
const WORDS = '其间行人走下游的便桥';

const offered = (words: string, text: string) =>
  takeAllSteps(reprinted([noteOn(ARTICLE, words)], { text, passages: [] }, knowledge)).map(
    place => place && text.slice(place.start, place.end),
  );

describe('notes of other addresses', () => {
  it('are offered where the same text stands', () => {
    expect(offered(`${WORDS}。`, `来源：县报\n${ARTICLE}`)).toEqual([`${WORDS}。`]);
    expect(offered(WORDS, `来源：县报\n${ARTICLE}\n责任编辑：某某`)).toEqual([WORDS]);
  });

  it('are not where what stood around them does not, nor where their words stand twice', () => {
    expect(offered(WORDS, `他们说，${WORDS}，大家都同意了，于是散了会，各自回家吃饭。`)).toEqual([undefined]);
    expect(offered(WORDS, `${ARTICLE}\n${ARTICLE}`)).toEqual([undefined]);
  });

  it('are not where a number is another one', () => {
    const words = '每天12车，夜里不运';
    expect(offered(`石料从山那边的采石场运来，${words}`, ARTICLE.replace('12', '1.2'))).toEqual([undefined]);
  });

  it('are not where they say too little', () => {
    expect(offered('便桥', `新闻。\n${ARTICLE}`)).toEqual([undefined]);
  });
});
