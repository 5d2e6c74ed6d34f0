import { describe, expect, it, vi } from 'vitest';
import type { Appearance } from '../../../core/settings/appearance.ts';
import { KINDS } from '../../../core/settings/values.ts';
import { Looks } from '../../../entrypoints/reader.content/looks.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';
import type { Reading } from '../../../platform/page/reading.ts';

const APPEARANCE: Appearance = {
  mode: 'on',
  kinds: [...KINDS],
  labelSize: 'large',
  palette: 'ink',
  language: 'en',
  showsStock: false,
  offersMark: false,
};
const passages = KINDS.map((kind, id) => ({ id, kind }) as PlacedPassage);
const PHRASE = { text: '因地制宜', labels: [], ranges: [] };
const READING: Reading = { status: 'read', passages, body: undefined };

function looks() {
  const view = { dress: vi.fn() };
  return { view, looks: new Looks(view) };
}

function kindsOf({ passages }: Pick<Reading, 'passages'>) {
  return passages.map(({ kind }) => kind);
}

describe('the looks of a page', () => {
  it('show all before anything is known', () => {
    expect(looks().looks.shown(READING)).toEqual(READING);
  });

  it('are taken on', () => {
    const { looks: worn, view } = looks();
    worn.wear(APPEARANCE);
    expect(view.dress.mock.calls).toEqual([[APPEARANCE]]);
  });

  it('show the kinds that the reader wants to see', () => {
    const { looks: worn } = looks();
    worn.wear({ ...APPEARANCE, kinds: ['paraphrase', 'verbatim'] });
    expect(kindsOf(worn.shown(READING))).toEqual(['verbatim', 'paraphrase']);
    expect(kindsOf({ passages: worn.ofShownKinds(READING) })).toEqual(['verbatim', 'paraphrase']);
  });

  it('show nothing in the page where all is for the panel, though one can be led there', () => {
    const { looks: worn } = looks();
    worn.wear({ ...APPEARANCE, mode: 'panel' });
    expect(worn.isInPage).toBe(false);
    expect(worn.shown({ ...READING, stock: [PHRASE] })).toEqual({ ...READING, passages: [], stock: [] });
    expect(worn.ofShownKinds(READING)).toHaveLength(4);
  });

  it('say whether the page must be read again', () => {
    const { looks: worn } = looks();
    const wear = (mode: Appearance['mode']) => worn.wear({ ...APPEARANCE, mode });
    expect([wear('on'), wear('panel'), wear('off'), wear('off'), wear('panel')]).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('say so too where stock phrases are asked for from then on', () => {
    const { looks: worn } = looks();
    const wear = (showsStock: boolean) => worn.wear({ ...APPEARANCE, showsStock });
    expect([wear(false), wear(true), wear(true), wear(false)]).toEqual([false, true, false, true]);
  });

  it('remember that the page was wanted once', () => {
    const { looks: worn } = looks();
    expect(worn.wish).toEqual({});
    worn.isOnce = true;
    expect(worn.wish).toEqual({ isOnce: true });
  });
});
