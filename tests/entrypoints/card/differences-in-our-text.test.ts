import { describe, expect, it } from 'vitest';
import { differencesInOurText } from '../../../entrypoints/card/differences-in-our-text.ts';

const ISSUER = { isIssuer: true, voice: 'unclear', differences: ['80 → 85'] } as const;

describe('what differs in our text', () => {
  it.each(['scan', 'digest', 'copies'] as const)(
    'is what differs on a page of the issuer, of a %s',
    witness => {
      expect(differencesInOurText(ISSUER, { witness })).toEqual(ISSUER.differences);
      expect(differencesInOurText({ ...ISSUER, voice: 'quoted' }, { witness })).toEqual(ISSUER.differences);
    },
  );

  it('is nothing on anybody else’s page', () => {
    expect(differencesInOurText({ ...ISSUER, isIssuer: false }, { witness: 'scan' })).toEqual([]);
  });

  it('is nothing where the page speaks for itself: a local target is no reading of our text', () => {
    expect(differencesInOurText({ ...ISSUER, voice: 'own' }, { witness: 'scan' })).toEqual([]);
  });

  it('is nothing where our text was compared with the official one', () => {
    expect(differencesInOurText(ISSUER, { witness: 'official' })).toEqual([]);
  });
});
