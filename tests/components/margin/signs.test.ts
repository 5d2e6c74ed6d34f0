import { describe, expect, it } from 'vitest';
import { type Checkable, signsOf } from '../../../components/margin/signs.ts';
import { t } from '../show.ts';

const PLAIN: Checkable = {
  kind: 'near-verbatim',
  voice: 'quoted',
  isIssuer: false,
  witness: 'scan',
  differences: [],
  targets: [],
};
const QUALIFIER = { grade: 'qualifier', source: '原则上', text: '' } as const;
const NUMBER = { grade: 'number', source: '80%', text: '85%' } as const;
const BEDS = { id: 'x#beds', value: '≥80%', indicator: '护理型床位占比', qualifier: '原则上' };

function said(passage: Partial<Checkable>): string[] {
  return signsOf({ ...PLAIN, ...passage }, t).map(({ kind, words }) => `${kind}: ${words}`);
}

describe('what a label says can be checked', () => {
  it('is nothing where nothing is stated and nothing differs', () => {
    expect(said({})).toEqual([]);
  });

  it('is the value of a target with its qualifier', () => {
    expect(said({ targets: [BEDS] })).toEqual(['stated: 原则上≥80%']);
  });

  it('is a deadline, without the word that says it is a time', () => {
    const term = { id: 'x#care', value: '', indicator: '托育', by: '10年左右时间' };
    expect(said({ targets: [term] })).toEqual(['stated: 10年左右']);
  });

  it('is no target without number and deadline, and two of many', () => {
    const more = ['≥1000所', '≥3所', '≥3所'].map((value, at) => ({ id: `x#${at}`, value, indicator: '所' }));
    const none = { id: 'x#none', value: '', indicator: '清单', qualifier: '逐步' };
    expect(said({ targets: [none, BEDS, ...more] })).toEqual(['stated: 原则上≥80% · ≥1000所 …']);
  });

  it('is, of a quotation, how it departs, the most serious first', () => {
    const wording = { grade: 'wording', source: '增加', text: '增添' } as const;
    expect(said({ differences: [wording, QUALIFIER] })).toEqual([
      'misquoted: ⟦departs-without source=原则上⟧',
    ]);
    expect(said({ differences: [QUALIFIER, NUMBER] })).toEqual(['misquoted: ⟦departs-as text=85%⟧']);
    const added = { grade: 'modality', source: '', text: '必须' } as const;
    expect(said({ differences: [added] })).toEqual(['misquoted: ⟦departs-with text=必须⟧']);
  });

  it('is a quieter sign where nobody knows whether it is a quotation', () => {
    expect(said({ voice: 'unclear', differences: [QUALIFIER] })).toEqual([
      'differs: ⟦departs-without source=原则上⟧',
    ]);
  });

  it('is the page’s own figure where it speaks for itself, and nothing else that differs', () => {
    expect(said({ voice: 'own', targets: [BEDS], differences: [QUALIFIER, NUMBER] })).toEqual([
      'stated: 原则上≥80%',
      'own-figure: ⟦own-figure figure=85%⟧',
    ]);
    expect(said({ voice: 'own', differences: [QUALIFIER] })).toEqual([]);
  });

  it('is that our text is to be checked, on a page of the issuer', () => {
    expect(said({ isIssuer: true, differences: [NUMBER] })).toEqual(['to-check: ⟦to-check⟧']);
  });

  it('is not that a paraphrase has other words, but that it has another figure', () => {
    const wording = { grade: 'wording', source: '增加', text: '增添' } as const;
    expect(said({ kind: 'paraphrase', differences: [wording] })).toEqual([]);
    expect(said({ kind: 'paraphrase', differences: [wording, NUMBER] })).toEqual([
      'misquoted: ⟦departs-as text=85%⟧',
    ]);
  });

  it('quotes a few words only, and is spoken with what it is about', () => {
    const long = { grade: 'omission', source: '健全参保激励约束机制，完善转移接续机制', text: '' } as const;
    const [sign] = signsOf({ ...PLAIN, differences: [long] }, t);
    expect(sign!.words).toBe('⟦departs-without source=健全参保激励约…⟧');
    expect(sign!.spoken).toBe(`⟦misquoted words=${sign!.words}⟧`);
  });
});
