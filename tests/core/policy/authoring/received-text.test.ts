import { describe, expect, it } from 'vitest';
import { ReceivedText } from '../../../../core/policy/authoring/received-text.ts';

describe('claiming the received text', () => {
  it('answers the span where a piece stands', () => {
    expect(new ReceivedText('甲乙丙丁').claim('乙丙')).toEqual({ start: 1, end: 3 });
  });

  it('reaches over spaces and line breaks inside, and does not count those around', () => {
    const received = '\n\n甲 乙\n\n　丙丁\n';
    expect(new ReceivedText(received).claim(' 甲乙丙 ')).toEqual({ start: 2, end: 9 });
    expect(received.slice(2, 9)).toBe('甲 乙\n\n　丙');
  });

  it('gives each character once', () => {
    const text = new ReceivedText('甲乙，甲乙');
    expect(text.claim('甲乙')).toEqual({ start: 0, end: 2 });
    expect(text.claim('甲乙')).toEqual({ start: 3, end: 5 });
    expect(text.claim('甲乙')).toBeUndefined();
    expect(text.claim('乙，')).toBeUndefined();
    expect(text.unclaimed()).toEqual(['，']);
  });

  it('prefers what comes next in order, and goes back where nothing follows', () => {
    const text = new ReceivedText('新华社。甲。新华社。乙。');
    expect(text.claim('新华社', 5)).toEqual({ start: 6, end: 9 });
    expect(text.claim('新华社', 9)).toEqual({ start: 0, end: 3 });
    expect(text.claim('乙', 999)).toEqual({ start: 10, end: 11 });
  });

  it('finds nowhere what is not there, not in this order, or nothing at all', () => {
    const text = new ReceivedText('甲乙');
    expect(['丙', '乙甲', '', ' \n'].filter(piece => text.claim(piece))).toEqual([]);
    expect(text.unclaimed()).toEqual(['甲乙']);
  });

  it('lists what nothing has claimed, as it stands', () => {
    const text = new ReceivedText('甲 乙丙\n丁');
    expect(text.unclaimed()).toEqual(['甲 乙丙\n丁']);
    text.claim('乙');
    expect(text.unclaimed()).toEqual(['甲', '丙\n丁']);
  });
});
