import { describe, expect, it } from 'vitest';
import { saidDifference } from '../../../components/card/difference-words.ts';
import { t } from '../show.ts';

const QUOTED = { voice: 'quoted', kind: 'near-verbatim', isIssuer: false, witness: 'scan' } as const;
const FIGURE = { grade: 'number', source: '80%', text: '85%' } as const;
const ADDED = { grade: 'negation', source: '', text: '不' } as const;
const LOST = { grade: 'qualifier', source: '原则上', text: '' } as const;

describe('a difference in words', () => {
  it('speaks of a misquotation where the page quotes, by what it took, added or changed', () => {
    const said = [LOST, ADDED, FIGURE].map(one => saidDifference(one, QUOTED, t));
    expect(said.map(({ words }) => words)).toEqual([
      '⟦quoted-less how=⟦when-quoted⟧ what=⟦grade-qualifier⟧ words=原则上⟧',
      '⟦quoted-more how=⟦when-quoted⟧ what=⟦grade-negation⟧ words=不⟧',
      '⟦quoted-other how=⟦when-quoted⟧ what=⟦grade-number⟧ source=80% text=85%⟧',
    ]);
    expect(new Set(said.map(({ tone }) => tone))).toEqual(new Set(['alarm']));
  });

  it('calls a paraphrase a retelling', () => {
    expect(saidDifference(LOST, { ...QUOTED, kind: 'paraphrase' }, t).words).toContain('when-retold');
  });

  it('raises no alarm over what a retelling leaves out', () => {
    const left = { grade: 'omission', source: '和医院', text: '' } as const;
    const { words, tone } = saidDifference(left, { ...QUOTED, kind: 'paraphrase' }, t);
    expect(words).toBe('⟦quoted-less how=⟦when-retold⟧ what=⟦grade-omission⟧ words=和医院⟧');
    expect(tone).toBe('plain');
    expect(saidDifference(left, QUOTED, t).tone).toBe('alarm');
  });

  it('calls another figure of a page that speaks for itself its own', () => {
    expect(saidDifference(FIGURE, { ...QUOTED, voice: 'own' }, t)).toEqual({
      words: '⟦own-figure text=85%⟧',
      tone: 'figure',
    });
  });

  it.each(['own', 'unclear'] as const)('never speaks of a misquotation where the voice is %s', voice => {
    for (const difference of [LOST, ADDED, { ...FIGURE, grade: 'wording' as const }]) {
      const { words, tone } = saidDifference(difference, { ...QUOTED, voice }, t);
      expect(words).toMatch(/^⟦page-(?:less|more|other) /u);
      expect(tone).toBe('plain');
    }
  });
});
