import { describe, expect, it } from 'vitest';
import { placeHandedOver } from '../../core/handed-over.ts';
import { FIRST_PLACE } from '../../core/panel-place.ts';

const NODE = 'minsheng-2025#sec_3__cl_7';
const placeFor = (asked: Parameters<typeof placeHandedOver>[1]) => placeHandedOver(FIRST_PLACE, asked);

describe('where the panel stands for a reader who is handed over', () => {
  it('is where it stood, for nothing', () => {
    expect(placeFor({})).toBe(FIRST_PLACE);
    expect(placeFor({ note: 'new' })).toBe(FIRST_PLACE);
  });

  it('is a node among the documents', () => {
    expect(placeFor({ node: NODE })).toMatchObject({ view: 'policy', policy: { trail: [NODE] } });
  });

  it('is the dossier of a node with a new note begun', () => {
    const notes = { clause: NODE, open: 'new' };
    expect(placeFor({ node: NODE, note: 'new' })).toMatchObject({ view: 'notes', notes });
  });

  it('is a note that is there, whatever node is said with it', () => {
    const notes = { alone: 'x', open: 'x' };
    expect(placeFor({ note: 'x' })).toMatchObject({ view: 'notes', notes });
    expect(placeFor({ node: NODE, note: 'x' })).toMatchObject({ view: 'notes', notes });
  });
});
