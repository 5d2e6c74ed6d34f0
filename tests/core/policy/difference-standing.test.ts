import { describe, expect, it } from 'vitest';
import { differenceStanding, isTold } from '../../../core/policy/difference-standing.ts';

const NEAR = {
  kind: 'near-verbatim',
  voice: 'quoted',
  isIssuer: false,
  differences: [{ grade: 'wording' }],
} as const;

describe('what the differences of a passage say', () => {
  it('is a misquotation of quoted words alone', () => {
    expect(differenceStanding(NEAR, 'scan')).toBe('misquoted');
    expect(differenceStanding({ ...NEAR, voice: 'unclear' }, 'scan')).toBe('unclear');
    expect(differenceStanding({ ...NEAR, voice: 'own' }, 'scan')).toBe('own');
  });

  it('is of our text on the issuer’s page, unless that was compared or the page speaks for itself', () => {
    const issuers = { ...NEAR, isIssuer: true };
    expect(differenceStanding(issuers, 'scan')).toBe('ours');
    expect(differenceStanding(issuers, undefined)).toBe('ours');
    expect(differenceStanding(issuers, 'official')).toBe('misquoted');
    expect(differenceStanding({ ...issuers, voice: 'own' }, 'scan')).toBe('own');
  });

  it.each(['number', 'modality', 'negation', 'qualifier'] as const)(
    'is no mere retelling where a %s is another, and is one where only words are',
    grade => {
      const told = { ...NEAR, kind: 'paraphrase', differences: [{ grade: 'omission' }] } as const;
      expect(differenceStanding(told, 'scan')).toBe('retold');
      expect(differenceStanding({ ...told, differences: [{ grade: 'omission' }, { grade }] }, 'scan')).toBe(
        'misquoted',
      );
    },
  );
});

it('other wordings of a paraphrase are not told, those of a quotation are', () => {
  expect(isTold('paraphrase', { grade: 'wording' })).toBe(false);
  expect(isTold('paraphrase', { grade: 'qualifier' })).toBe(true);
  expect(isTold('near-verbatim', { grade: 'wording' })).toBe(true);
});
