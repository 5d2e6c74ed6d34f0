import { describe, expect, it } from 'vitest';
import { approximatePeer } from '../../../../tools/bench/peers/approximate.ts';
import { gramSetPeer } from '../../../../tools/bench/peers/gram-set.ts';

const sentence = '春天来了山上的花都开了满坡都是';
const before = '有人说：';

describe('peers', () => {
  it('find a sentence where it stands', () => {
    const text = `${before}${sentence}。`;
    for (const peer of [gramSetPeer([sentence]), approximatePeer([sentence])]) {
      expect(peer.find(text)[0]).toMatchObject({ start: 4, end: 19 });
    }
  });

  it('find it with an error in five characters, or not, as they are known to', () => {
    const text = `${before}春天来了水上的花都开了满城都是。`;
    expect(gramSetPeer([sentence]).find(text)).toEqual([]);
    expect(approximatePeer([sentence]).find(text).length).toBeGreaterThan(0);
  });

  it('find nothing where there is nothing', () => {
    expect(gramSetPeer([sentence]).find('今天下雨')).toEqual([]);
    expect(approximatePeer([sentence]).find('今天下雨')).toEqual([]);
  });
});
