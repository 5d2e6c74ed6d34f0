import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { createChecking } from '../../../entrypoints/background/checking.ts';

const VIEW = { url: 'chrome-extension://meipi/check.html', tab: 9 };
const recognise = vi.fn(async () => success([]));
let keys = 0;

function checking() {
  return createChecking({ recognise }, () => `key-${keys++}`);
}

beforeEach(() => {
  recognise.mockClear();
});

describe('a text that the reader brings along', () => {
  it('is matched as a page of nobody’s', async () => {
    await checking().handlers['check-text']({ text: '甲' }, VIEW);
    expect(recognise.mock.calls).toEqual([['甲', '', 9]]);
  });
});

describe('a selection', () => {
  it('is taken once, by whoever has its key', () => {
    const { hand, handlers } = checking();
    const key = hand('原则上');
    expect(handlers['take-selection']({ key: 'another' }, VIEW)).toEqual(success(null));
    expect(handlers['take-selection']({ key }, VIEW)).toEqual(success('原则上'));
    expect(handlers['take-selection']({ key }, VIEW)).toEqual(success(null));
  });

  it('is forgotten once many others wait', () => {
    const { hand, handlers } = checking();
    const given = ['甲', '乙', '丙', '丁', '戊'].map(hand);
    const taken = given.map(key => handlers['take-selection']({ key }, VIEW));
    expect(taken).toEqual([null, '乙', '丙', '丁', '戊'].map(success));
  });
});
