import { describe, expect, it } from 'vitest';
import type { DifferenceGrade } from '../../../core/match/passage.ts';
import {
  byStanding,
  type Differing,
  differencesThat,
  gravestStanding,
  isMisquoted,
  isTold,
  standingOf,
  withGravest,
} from '../../../core/policy/difference-standing.ts';

const WORDING = { grade: 'wording', text: '红' } as const;
const FIGURE = { grade: 'number', text: '85%' } as const;
const OMISSION = { grade: 'omission', text: '' } as const;
const NEAR = { kind: 'near-verbatim', voice: 'quoted', isIssuer: false, witness: 'scan' } as const;
const TOLD = { ...NEAR, kind: 'paraphrase' } as const;

function passageWith<D>(...differences: D[]): Differing<D> {
  return { ...NEAR, differences };
}

describe('what a difference says', () => {
  it('is a misquotation of quoted words alone', () => {
    expect(standingOf(WORDING, NEAR)).toBe('misquoted');
    expect(standingOf(WORDING, { ...NEAR, voice: 'unclear' })).toBe('unclear');
  });

  it('is the page’s own figure or its own words where it speaks for itself', () => {
    const own = { ...NEAR, voice: 'own' } as const;
    expect(standingOf(FIGURE, own)).toBe('own-figure');
    expect(standingOf(WORDING, own)).toBe('own-words');
    expect(standingOf({ grade: 'number', text: ' ' }, own)).toBe('own-words');
    expect(standingOf(FIGURE, { ...own, kind: 'paraphrase', isIssuer: true })).toBe('own-figure');
  });

  it.each(['scan', 'digest', 'copies'] as const)('is of our text on the issuer’s page, of a %s', witness => {
    expect(standingOf(FIGURE, { ...NEAR, isIssuer: true, witness })).toBe('ours');
    expect(standingOf(FIGURE, { ...NEAR, isIssuer: true, witness, voice: 'unclear' })).toBe('ours');
  });

  it('is not of our text where that was compared with the issuer’s', () => {
    expect(standingOf(FIGURE, { ...NEAR, isIssuer: true, witness: 'official' })).toBe('misquoted');
  });

  it.each<[DifferenceGrade, string]>([
    ['number', 'misquoted'],
    ['modality', 'misquoted'],
    ['negation', 'misquoted'],
    ['qualifier', 'misquoted'],
    ['omission', 'retold'],
    ['wording', 'retold'],
  ])('is, of a paraphrase in which a %s is another: %s', (grade, standing) => {
    expect(standingOf({ grade, text: '' }, TOLD)).toBe(standing);
  });

  it('is told, but for the other wordings of a paraphrase', () => {
    expect(isTold('paraphrase', WORDING)).toBe(false);
    expect(isTold('paraphrase', OMISSION)).toBe(true);
    expect(isTold('near-verbatim', WORDING)).toBe(true);
  });
});

describe('what the differences of a passage say', () => {
  it('is nothing where there are none', () => {
    expect(gravestStanding(passageWith())).toBeUndefined();
    expect(isMisquoted(passageWith())).toBe(false);
  });

  it('is what the gravest of them says', () => {
    const told = { ...TOLD, differences: [OMISSION, FIGURE] };
    expect(gravestStanding(told)).toBe('misquoted');
    expect(isMisquoted(told)).toBe(true);
    expect(isMisquoted({ ...TOLD, differences: [OMISSION] })).toBe(false);
    expect(byStanding(told)).toEqual([
      { standing: 'misquoted', differences: [FIGURE] },
      { standing: 'retold', differences: [OMISSION] },
    ]);
    expect(differencesThat('retold', told)).toEqual([OMISSION]);
  });

  it('is marked where the gravest of them stand', () => {
    const places = ['first', 'second', 'third'];
    const own = { ...NEAR, voice: 'own', differences: [WORDING, FIGURE, OMISSION], places } as const;
    expect(withGravest(own)).toEqual({ ...own, differences: [FIGURE], places: ['second'] });
  });
});
