import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  back,
  FIRST_PLACE,
  openFrom,
  openNext,
  type PanelPlace,
  panelPlaceSchema,
  placeAtNode,
} from '../../core/panel-place.ts';

const SEVENTH = 'minsheng-2025#sec_3__cl_7';
const EIGHTH = 'minsheng-2025#sec_4__cl_8';
const TRADE = 'trade-2025-05#p_2';

const steps = (place: PanelPlace, ...nodes: string[]) => ({
  ...place,
  policy: nodes.reduce(openNext, place.policy),
});

describe('the place in the panel', () => {
  it('begins with the page, and is what may be kept', () => {
    expect(FIRST_PLACE.view).toBe('page');
    expect(v.parse(panelPlaceSchema, FIRST_PLACE)).toEqual(FIRST_PLACE);
    expect(v.parse(panelPlaceSchema, steps(placeAtNode(FIRST_PLACE, SEVENTH), TRADE))).toMatchObject({
      view: 'policy',
    });
  });

  it('at a node shows that node in its document, with the way back to the page', () => {
    const place = placeAtNode({ ...FIRST_PLACE, scroll: { page: 40, policy: 900, notes: 0 } }, TRADE);
    expect(place).toMatchObject({ view: 'policy', scroll: { page: 40, policy: 0 } });
    expect(place.policy).toMatchObject({ document: 'trade-2025-05', trail: [TRADE], search: '' });
    expect(back(place)).toMatchObject({ view: 'page', policy: { trail: [] } });
  });

  it('goes back along the relations that were followed, also into another document', () => {
    const place = steps(placeAtNode(FIRST_PLACE, SEVENTH), TRADE, EIGHTH);
    const before = back(place);
    expect(before.policy).toMatchObject({ document: 'trade-2025-05', trail: [SEVENTH, TRADE] });
    expect(back(before).policy).toMatchObject({ document: 'minsheng-2025', trail: [SEVENTH] });
    expect(back(back(before)).view).toBe('page');
  });

  it('goes back to the documents where a node was opened there, with search and filters as they were', () => {
    const policy = { ...FIRST_PLACE.policy, part: 'targets', search: '养老' } as const;
    const place = { ...FIRST_PLACE, view: 'policy', policy: openFrom('policy', policy, SEVENTH) } as const;
    expect(back(place)).toMatchObject({
      view: 'policy',
      policy: { part: 'targets', search: '养老', trail: [] },
    });
  });

  it('remembers a way that is long enough, however far a reader goes', () => {
    const place = steps(placeAtNode(FIRST_PLACE, SEVENTH), ...Array.from({ length: 500 }, () => EIGHTH));
    expect(v.is(panelPlaceSchema, place)).toBe(true);
    expect(place.policy.trail.at(-1)).toBe(EIGHTH);
  });
});
