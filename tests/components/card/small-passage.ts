import type { CardPassage } from '../../../components/card/card-passage.ts';
import { createCatalogue } from '../../../core/policy/catalogue.ts';
import { pack } from '../../../seeds/index.ts';

const catalogue = createCatalogue([pack]);

export const SEVENTH = catalogue.describe('minsheng-2025#sec_3__cl_7')!;
export const BEDS = SEVENTH.leaves[3]!;

export function describedNode(node: string) {
  return catalogue.describe(node)!;
}

/** The sentence on beds as a page quotes it, without 原则上 and with another figure, unless said otherwise. */
export function passageOf(said: Partial<CardPassage> = {}): CardPassage {
  const text = BEDS.text.replace('原则上', '').replace('80%', '73%');
  const at = text.indexOf('不低于');
  const figure = text.indexOf('73%');
  return {
    kind: 'near-verbatim',
    voice: 'quoted',
    isIssuer: false,
    witness: 'scan',
    text,
    differences: [
      { grade: 'qualifier', source: '原则上', text: '' },
      { grade: 'number', source: '80%', text: '73%' },
    ],
    places: [
      { start: at, end: at },
      { start: figure, end: figure + 3 },
    ],
    parts: [{ node: BEDS.node, source: { start: 0, end: BEDS.text.length } }],
    targets: [],
    ...said,
  };
}
