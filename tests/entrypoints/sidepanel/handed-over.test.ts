import { describe, expect, it } from 'vitest';
import { FIRST_PLACE } from '../../../core/panel-place.ts';
import { handedOver } from '../../../entrypoints/sidepanel/handed-over.ts';

const NODE = 'minsheng-2025#sec_3__cl_7';

function placeFor(asked: Record<string, string>) {
  return handedOver(new URLSearchParams(asked))?.(FIRST_PLACE);
}

describe('what the address of the panel asks for', () => {
  it('is nothing, most of the time', () => {
    expect(placeFor({ tab: '3' })).toBeUndefined();
  });

  it('is a node among the documents', () => {
    expect(placeFor({ node: NODE })).toMatchObject({ view: 'policy', policy: { trail: [NODE] } });
  });

  it('is a new note on a node', () => {
    const notes = { clause: NODE, open: 'new' };
    expect(placeFor({ node: NODE, note: 'new' })).toMatchObject({ view: 'notes', notes });
  });

  it('is a note that is there', () => {
    const notes = { alone: 'x', open: 'x' };
    expect(placeFor({ note: 'x' })).toMatchObject({ view: 'notes', notes });
  });
});
