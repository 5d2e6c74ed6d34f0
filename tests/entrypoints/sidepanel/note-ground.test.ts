import { describe, expect, it } from 'vitest';
import { createNoteGround } from '../../../entrypoints/sidepanel/note-ground.ts';
import { pack } from '../../../seeds/index.ts';

describe('the words of a clause beside the notes on it', () => {
  const { textOf } = createNoteGround([pack]);

  it('have their conjectures in brackets, as everywhere, and no heading, which stands above', () => {
    const words = textOf('minsheng-2025#sec_3__cl_7')!;
    expect(words).toContain('〔场地〕');
    expect(words).toMatch(/^推动各地多渠道扩大/);
  });

  it('are none for a node that no document has', () => {
    expect(textOf('minsheng-2025#sec_9')).toBeUndefined();
  });
});
