import type { Difference, DifferenceGrade, Match, Voice } from '../../../core/match/passage.ts';
import type { Place } from '../compose-page.ts';
import { addPage, isOf, lettersWhere, newTally, type SpanTally } from '../span-score.ts';
import type { DifferenceCase, Planted } from './difference-case.ts';

/** A reported place may lie so many code units beside the planted one. */
const SLACK = 2;

export interface GradeTally {
  planted: number;
  found: number;
  /** Found, whatever the grade. */
  foundAnyhow: number;
  reported: number;
  reportedRight: number;
}

export interface VoiceTally {
  passages: number;
  recognised: number;
  right: number;
}

export interface UntouchedTally {
  cases: number;
  false: number;
  casesWithFalse: number;
}

export interface DifferenceTally {
  readonly spans: SpanTally;
  readonly grades: Map<DifferenceGrade, GradeTally>;
  readonly rules: Map<string, { planted: number; found: number }>;
  readonly voices: Map<Voice, VoiceTally>;
  readonly untouched: Map<string, UntouchedTally>;
  readonly local: UntouchedTally & { ownFigures: number; ownFiguresReported: number };
  readonly traps: { cases: number; compared: number };
  /** Planted cases whose passage was called verbatim all the same. */
  plantedVerbatim: number;
}

export function newDifferenceTally(): DifferenceTally {
  return {
    spans: newTally(),
    grades: new Map(),
    rules: new Map(),
    voices: new Map(),
    untouched: new Map(),
    local: { cases: 0, false: 0, casesWithFalse: 0, ownFigures: 0, ownFiguresReported: 0 },
    traps: { cases: 0, compared: 0 },
    plantedVerbatim: 0,
  };
}

/** Adds a case and its answer to the tally. */
export function addCase(tally: DifferenceTally, known: DifferenceCase, matches: readonly Match[]): void {
  addPage(tally.spans, known.text, [known.passage], matches, known.context);
  addVoice(tally, known, matches);
  const reported = matches.flatMap(({ differences }) => differences);
  if (known.group === 'planted') addPlanted(tally, known, known.planted!, reported, matches);
  else if (known.group === 'untouched') addUntouched(tally, known, reported);
  else if (known.group === 'local') addLocal(tally, known, reported);
  else {
    tally.traps.cases++;
    const compares = ({ grade, page }: Difference) => grade === 'number' && touches(page, known.forbidden!);
    if (reported.some(compares)) tally.traps.compared++;
  }
}

function addPlanted(
  tally: DifferenceTally,
  { how, passage }: DifferenceCase,
  planted: Planted,
  reported: readonly Difference[],
  matches: readonly Match[],
): void {
  const there = reported.filter(({ page }) => touches(page, planted.place));
  const right = there.filter(({ grade }) => grade === planted.grade || planted.alsoRight.includes(grade));
  const own = gradeOf(tally, planted.grade);
  own.planted++;
  if (right.length > 0) own.found++;
  if (there.length > 0) own.foundAnyhow++;
  addReported(tally, reported, new Set(right));
  const rule = of(tally.rules, how, () => ({ planted: 0, found: 0 }));
  rule.planted++;
  if (right.length > 0) rule.found++;
  const inPassage = matches.filter(match => touches(match, passage) && isOf(match, passage));
  if (inPassage.length > 0 && inPassage.every(({ kind }) => kind === 'verbatim')) tally.plantedVerbatim++;
}

function addReported(
  tally: DifferenceTally,
  reported: readonly Difference[],
  right: ReadonlySet<Difference>,
): void {
  for (const difference of reported) {
    const grade = gradeOf(tally, difference.grade);
    grade.reported++;
    if (right.has(difference)) grade.reportedRight++;
  }
}

function addUntouched(
  tally: DifferenceTally,
  { how }: DifferenceCase,
  reported: readonly Difference[],
): void {
  const untouched = of(tally.untouched, how, () => ({ cases: 0, false: 0, casesWithFalse: 0 }));
  untouched.cases++;
  untouched.false += reported.length;
  if (reported.length > 0) untouched.casesWithFalse++;
  addReported(tally, reported, new Set());
}

function addLocal(
  { local }: DifferenceTally,
  { free }: DifferenceCase,
  reported: readonly Difference[],
): void {
  const astray = reported.filter(({ page }) => !free.some(place => touches(page, place)));
  local.cases++;
  local.false += astray.length;
  if (astray.length > 0) local.casesWithFalse++;
  local.ownFigures += free.length;
  local.ownFiguresReported += free.filter(place => reported.some(({ page }) => touches(page, place))).length;
}

function addVoice(
  tally: DifferenceTally,
  { text, passage, voice }: DifferenceCase,
  matches: readonly Match[],
): void {
  const shared = (match: Match) =>
    lettersWhere(text, passage, at => match.start <= at && at < match.end && isOf(match, passage));
  const [main] = [...matches].sort((one, other) => shared(other) - shared(one));
  const own = of(tally.voices, voice, () => ({ passages: 0, recognised: 0, right: 0 }));
  own.passages++;
  if (!main || shared(main) === 0) return;
  own.recognised++;
  if (main.voice === voice) own.right++;
}

/** Whether two places overlap or lie next to each other, give or take the slack. */
export function touches(one: Place, other: Place): boolean {
  return one.start <= other.end + SLACK && other.start <= one.end + SLACK;
}

export function gradeOf(tally: DifferenceTally, grade: DifferenceGrade): GradeTally {
  return of(tally.grades, grade, () => ({
    planted: 0,
    found: 0,
    foundAnyhow: 0,
    reported: 0,
    reportedRight: 0,
  }));
}

function of<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
