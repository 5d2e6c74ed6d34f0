import type { DifferenceGrade } from '../../core/match/passage.ts';
import {
  byStanding,
  type DifferenceStanding,
  type Differing,
} from '../../core/policy/difference-standing.ts';
import { GRADES } from '../../core/policy/grades.ts';
import type { StatedTarget } from '../../core/policy/stated-targets.ts';
import type { Translate } from '../translate.ts';

/** What a label needs to know of a passage to say what can be checked in it. */
export interface Checkable extends Differing<Departure> {
  readonly targets: readonly StatedTarget[];
}

interface Departure {
  readonly grade: DifferenceGrade;
  readonly source: string;
  readonly text: string;
}

/**
 * A line under the number of a label. `stated`: what the source promises; `misquoted`: a quotation that departs from it;
 * `differs`: words that depart from it, of which nobody knows whether they are meant as a quotation; `to-check`: on a page of
 * the issuer it may be our text that is wrong; `own-figure`: the page's own figure beside the source's.
 */
export interface Sign {
  readonly kind: 'stated' | 'misquoted' | 'differs' | 'to-check' | 'own-figure';
  /** A few words, beside a sign that says what they are about. */
  readonly words: string;
  /** The same for those who do not see the sign. */
  readonly spoken: string;
}

/** So many of a passage's targets are named; its card has them all. */
const MOST_TARGETS = 2;

/** What is quoted in a label is cut after so many characters. */
const FEW_WORDS = 8;

/** What can be checked in a passage, in a few words each. */
export function signsOf(passage: Checkable, t: Translate): Sign[] {
  const stated = statedWords(passage.targets);
  const differing = byStanding(passage).flatMap(
    ({ standing, differences }) => differenceSign(standing, differences, t) ?? [],
  );
  return [
    ...(stated === '' ? [] : [{ kind: 'stated', words: stated, spoken: stated } as const]),
    ...differing,
  ];
}

/** `原则上≥80% · 10年左右`: what has a number or a deadline can be checked. */
function statedWords(targets: readonly StatedTarget[]): string {
  const words = targets
    .filter(({ value, by }) => value !== '' || by !== undefined)
    .map(({ value, qualifier, by }) =>
      [value && `${qualifier ?? ''}${value}`, by && termOf(by)].filter(Boolean).join(' '),
    );
  const distinct = [...new Set(words)];
  return distinct.slice(0, MOST_TARGETS).join(' · ') + (distinct.length > MOST_TARGETS ? ' …' : '');
}

/** `10年左右时间` says no more than `10年左右`. */
function termOf(by: string): string {
  return by.replace(/(?<=[年月日右内])时间$/u, '');
}

/** The sign of differences that say the same; none for what is worth no mark. */
function differenceSign(
  standing: DifferenceStanding,
  differences: readonly Departure[],
  t: Translate,
): Sign | undefined {
  switch (standing) {
    case 'misquoted': {
      const words = gravestWords(differences, t);
      return { kind: 'misquoted', words, spoken: t('misquoted', { words }) };
    }
    case 'unclear': {
      const words = gravestWords(differences, t);
      return { kind: 'differs', words, spoken: t('differs', { words }) };
    }
    case 'ours':
      return { kind: 'to-check', words: t('to-check'), spoken: t('to-check') };
    case 'own-figure':
      return ownFigureSign(differences.map(({ text }) => few(text)).join(' · '), t);
    default:
      return undefined;
  }
}

function gravestWords(differences: readonly Departure[], t: Translate): string {
  const [first] = [...differences].sort(byGravity);
  return departureWords(first!, t);
}

function byGravity(one: Departure, other: Departure): number {
  return GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade);
}

function departureWords({ source, text }: Departure, t: Translate): string {
  if (text.trim() === '') return t('departs-without', { source: few(source) });
  if (source.trim() === '') return t('departs-with', { text: few(text) });
  return t('departs-as', { text: few(text) });
}

function ownFigureSign(figure: string, t: Translate): Sign {
  return {
    kind: 'own-figure',
    words: t('own-figure', { figure }),
    spoken: t('own-figure-spoken', { figure }),
  };
}

function few(words: string): string {
  const characters = [...words.replace(/\s+/gu, ' ').trim()];
  return characters.length > FEW_WORDS
    ? `${characters.slice(0, FEW_WORDS - 1).join('')}…`
    : characters.join('');
}
