import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { createChecking } from '../../../entrypoints/background/checking.ts';

const VIEW = { url: 'chrome-extension://meipi/check.html', tab: 9, frame: 0, page: undefined, window: 1 };
const recognise = vi.fn(async () => success([]));
const stock = vi.fn(async () => [{ start: 0, end: 4, labels: [] }]);
const read = vi.fn(async () => DEFAULTS);
let keys = 0;

function checking() {
  return createChecking({ recognise, stock }, { read }, () => `key-${keys++}`);
}

beforeEach(() => {
  recognise.mockClear();
  stock.mockClear();
});

describe('a text that the reader brings along', () => {
  it('is matched as a page of nobody’s', async () => {
    const answer = await checking().handlers['check-text']({ text: '甲' }, VIEW);
    expect(answer).toEqual(success({ passages: [], stock: [] }));
    expect(recognise.mock.calls).toEqual([['甲', '', '9 0']]);
    expect(stock).not.toHaveBeenCalled();
  });

  it('is looked through for stock phrases where the reader wants to see them', async () => {
    read.mockResolvedValueOnce({ ...DEFAULTS, showsStock: true });
    const answer = await checking().handlers['check-text']({ text: '因地制宜' }, VIEW);
    expect(answer).toMatchObject({ value: { stock: [{ start: 0, end: 4 }] } });
    expect(stock.mock.calls).toEqual([['因地制宜', []]]);
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
