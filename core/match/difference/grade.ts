import type { DifferenceGrade } from '../passage.ts';
import { FIGURE } from './letters.ts';
import {
  AT_LEAST,
  AT_MOST,
  CONTRARIES,
  EXACTLY,
  HOLLOW,
  KINDS,
  MODALS,
  NEGATIONS,
  QUALIFIERS,
  SCOPES,
  SUBJECT,
  TRIVIAL,
} from './vocabulary.ts';

/** A longer change of words than this, in letters, is not looked into: what turned in it, nobody can say. */
const LONGEST_CHANGE = 12;
/** Words longer than this, in letters, are more than one: a bound among them must be most of them. */
export const PHRASE = 4;
/** The longest tabled word, in letters. */
export const LONGEST_WORD = 7;
/** Words left out up to this length, in letters, are no omission unless they were a whole item of a list. */
const SHORT = 2;

/** Longest first: an alternation takes the first that fits. */
function alternation(...lists: readonly string[]): string {
  const words = lists.join('|').split('|');
  return words.sort((one, other) => other.length - one.length).join('|');
}

const has = (...lists: readonly string[]) => new RegExp(alternation(...lists));
const whole = (...lists: readonly string[]) => new RegExp(`^(?:${alternation(...lists)})$`);

/** Words with single letters only where they are all there is: 应 is a modal verb, but not in 应用. */
const long = (list: string) => list.replace(/(?<=^|\|).(?:\||$)/g, '').replace(/\|$/, '');

const LEAST = has(AT_LEAST);
const MOST = has(AT_MOST);
const EXACT = whole(EXACTLY);
const NEGATION = new RegExp(alternation(NEGATIONS), 'g');
const FORCE = MODALS.map(words => [whole(words), has(long(words))] as const);
const SIDES = CONTRARIES.map(sides => sides.map(words => has(words)) as [RegExp, RegExp]);
const BOUNDS = new RegExp(alternation(...QUALIFIERS, KINDS, SCOPES, AT_LEAST, AT_MOST), 'g');
const WAYS = new RegExp(alternation(...QUALIFIERS), 'g');
const CERTAIN = new RegExp(alternation(...QUALIFIERS, KINDS, AT_LEAST, AT_MOST), 'g');
const ALIKE = QUALIFIERS.map(words => whole(words));
const SCOPE = has(SCOPES);
/** Words that narrow what follows to a kind of it: 紧密型, 开发式. */
const KIND = /^..[型式性]的?$/;

/** Every word of the tables, two letters and more, at one place: what a change is widened to. */
export const TABLED = new RegExp(
  alternation(
    ...[...QUALIFIERS, KINDS, SCOPES, AT_LEAST, AT_MOST, NEGATIONS, ...MODALS, ...CONTRARIES.flat()].map(
      long,
    ),
  ),
  'y',
);
const ONE_TABLED = whole(
  ...QUALIFIERS,
  KINDS,
  SCOPES,
  AT_LEAST,
  AT_MOST,
  NEGATIONS,
  ...MODALS.map(long),
  ...CONTRARIES.flat(),
);

export const isTabled = (words: string) => ONE_TABLED.test(words);
export const hasScope = (words: string) => SCOPE.test(words);

/** Words without those that change no meaning. */
export const bare = (words: string) => (isTabled(words) ? words : words.replace(TRIVIAL, ''));

/**
 * What a change of words is. Undefined if it changes nothing that counts.
 *
 * @param said words of the source, folded, empty where the page puts words in
 * @param says words of the page, empty where it leaves words out
 * @param isItem whether it was a whole item of a list, or a whole clause
 * @param byFigure whether a figure stands close by, so that 以上 bounds that
 */
export function gradeOf(
  said: string,
  says: string,
  { isItem, byFigure }: { isItem: boolean; byFigure: boolean },
): DifferenceGrade | undefined {
  if (bare(said) === bare(says) || said.replace(/的$/, '') === says.replace(/的$/, '')) return undefined;
  const [source, page] = [bare(said) && said, bare(says) && says];
  if (source === '' || page === '') return gradeOfOne(source || page, source !== '', isItem);
  if (source.length > LONGEST_CHANGE || page.length > LONGEST_CHANGE) return 'wording';
  if (byFigure) {
    const [before, after] = [sideOf(source), sideOf(page)];
    if (before && after) return before === after ? 'wording' : 'number';
  }
  const [force, pageForce] = [forceOf(source), forceOf(page)];
  if (isContrary(source, page)) return 'negation';
  if (force !== undefined && pageForce !== undefined) return force === pageForce ? 'wording' : 'modality';
  if (denials(source) !== denials(page)) return 'negation';
  if (ALIKE.some(words => words.test(source) && words.test(page))) return 'wording';
  if (coverage(CERTAIN, source) > 0.5 || coverage(CERTAIN, page) > 0.5) return 'qualifier';
  return 'wording';
}

function gradeOfOne(words: string, isLeftOut: boolean, isItem: boolean): DifferenceGrade {
  const bounds = coverage(BOUNDS, words);
  if (isItem && coverage(WAYS, words) < 1 && (words.length > 1 || words === FIGURE)) return 'omission';
  if (coverage(NEGATION, words.replace(HOLLOW, '')) > 0.5) return 'negation';
  if (bounds > (words.length > PHRASE ? 0.75 : 0.5) || KIND.test(words)) return 'qualifier';
  if (FORCE.some(([exact]) => exact.test(words))) return 'modality';
  return isLeftOut && words.length > SHORT ? 'omission' : 'wording';
}

function coverage(words: RegExp, text: string): number {
  const covered = (text.match(words) ?? []).reduce((sum, { length }) => sum + length, 0);
  return text === '' ? 0 : covered / text.length;
}

/** On which side of its figure a bound leaves room. */
function sideOf(words: string): 'up' | 'down' | 'none' | undefined {
  if (MOST.test(words) && !/不(?:低于|少于)/.test(words)) return 'down';
  if (LEAST.test(words)) return 'up';
  return EXACT.test(words) ? 'none' : undefined;
}

function forceOf(words: string): number | undefined {
  for (const exact of [0, 1] as const) {
    for (let force = FORCE.length - 1; force >= 0; force--) {
      if (FORCE[force]![exact].test(words)) return force;
    }
  }
  return undefined;
}

function isContrary(source: string, page: string): boolean {
  return SIDES.some(([one, other]) => {
    const before = [one.test(source), other.test(source)];
    const after = [one.test(page), other.test(page)];
    return (before[0] && !before[1] && after[1]) || (before[1] && !after[1] && after[0]);
  });
}

function denials(words: string): number {
  return (words.replace(HOLLOW, '').match(NEGATION) ?? []).length % 2;
}

/** How long the tabled word is with which words begin, or end, in letters; 0 if they do with none. */
export function tabledAt(words: string, isEnd: boolean): number {
  for (let length = Math.min(LONGEST_WORD, words.length); length > 0; length--) {
    if (isTabled(isEnd ? words.slice(-length) : words.slice(0, length))) return length;
  }
  return 0;
}

/** Whether words before a sentence bear on it: a bound or a denial right before it, not a subject or a verb of saying. */
export function bindsNext(words: string): boolean {
  const last = words.slice(words.length - tabledAt(words, true));
  return !hasScope(last) && !SUBJECT.test(last) && ['qualifier', 'negation'].includes(gradeAlone(last) ?? '');
}

/** What it is to leave a word out, or to put it in. */
export function gradeAlone(word: string): DifferenceGrade | undefined {
  return gradeOf(word, '', { isItem: false, byFigure: false });
}
