import { describe, expect, it } from 'vitest';
import { receivedWording } from '../../../core/policy/emendation.ts';

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
