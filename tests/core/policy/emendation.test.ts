import { describe, expect, it } from 'vitest';
import { emendedPlace, receivedReadings, receivedWording } from '../../../core/policy/emendation.ts';

describe('the received wording of a text', () => {
  it('has each emendation undone', () => {
    const emendations = [
      { received: '教改', reading: '产教' },
      { received: '学校倾斜', reading: '学校等倾斜' },
    ];
    expect(receivedWording('产教融合，向学校等倾斜。', emendations)).toBe('教改融合，向学校倾斜。');
  });

  it('keeps what was only proposed, even where the proposed words stand by themselves', () => {
    const proposed = { received: '居住平衡', reading: '职住平衡', stands: 'received' as const };
    expect(receivedWording('讲职住平衡，也讲居住平衡。', [proposed])).toBe('讲职住平衡，也讲居住平衡。');
  });
});

const TEXT = '甲乙丙丁戊己庚';
const emendations = [
  { received: '某', reading: '丙丁', stands: 'reading' },
  { received: '戊戊', reading: '戊', stands: 'reading' },
  { received: '无', reading: '庚', stands: 'received' },
] as const;

describe('a place in the received wording 甲乙某戊戊己庚', () => {
  const readings = receivedReadings(TEXT, emendations as never);

  it('is found with its readings in order, those only proposed left out', () => {
    expect(readings).toEqual([
      { start: 2, end: 4, received: '某' },
      { start: 4, end: 5, received: '戊戊' },
    ]);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 5],
    [5, 5],
    [6, 6],
  ])('%i stands at %i of the text', (received, place) => {
    expect(emendedPlace(received, readings)).toBe(place);
  });
});
