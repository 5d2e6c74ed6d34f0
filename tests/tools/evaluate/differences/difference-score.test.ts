import { describe, expect, it } from 'vitest';
import type { Difference, Match } from '../../../../core/match/passage.ts';
import type { DifferenceCase } from '../../../../tools/evaluate/differences/difference-case.ts';
import {
  addCase,
  gradeOf,
  newDifferenceTally,
} from '../../../../tools/evaluate/differences/difference-score.ts';

const TEXT = '意见提出，这里要有八成以上的船修好并且按时下水。';
const start = TEXT.indexOf('这里');
const passage = { start, end: TEXT.length, documents: ['one'] };
const place = { start: start + 4, end: start + 6 };

const planted: DifferenceCase = {
  group: 'planted',
  how: 'number: tenths',
  text: TEXT,
  passage,
  voice: 'quoted',
  context: [],
  planted: { grade: 'number', alsoRight: ['qualifier'], source: '九成', place },
  free: [],
};

function difference(grade: Difference['grade'], from: number, to: number): Difference {
  return { grade, page: { start: from, end: to }, source: '九成', text: TEXT.slice(from, to) };
}

function answer(differences: readonly Difference[], voice: Match['voice'] = 'quoted'): Match {
  const { end } = passage;
  return {
    start,
    end,
    node: 'one#p_1',
    kind: 'near-verbatim',
    voice,
    similarity: 0.9,
    differences,
    parts: [],
  };
}

function tallyOf(known: DifferenceCase, ...matches: Match[]) {
  const tally = newDifferenceTally();
  addCase(tally, known, matches);
  return tally;
}

describe('the score of differences', () => {
  it('gives everything to a perfect answer', () => {
    const tally = tallyOf(planted, answer([difference('number', place.start, place.end)]));
    expect(gradeOf(tally, 'number')).toEqual({
      planted: 1,
      found: 1,
      foundAnyhow: 1,
      reported: 1,
      reportedRight: 1,
    });
    expect(tally.voices.get('quoted')).toEqual({ passages: 1, recognised: 1, right: 1 });
    expect(tally.plantedVerbatim).toBe(0);
  });

  it('takes a place two characters beside, and none three beside', () => {
    const beside = (by: number) =>
      tallyOf(planted, answer([difference('number', place.end + by, place.end + by + 1)]));
    expect(gradeOf(beside(2), 'number')).toMatchObject({ found: 1, reportedRight: 1 });
    expect(gradeOf(beside(3), 'number')).toMatchObject({
      found: 0,
      foundAnyhow: 0,
      reported: 1,
      reportedRight: 0,
    });
  });

  it('does not take another grade, and holds that one for wrong', () => {
    const tally = tallyOf(planted, answer([difference('wording', place.start, place.end)]));
    expect(gradeOf(tally, 'number')).toMatchObject({ found: 0, foundAnyhow: 1, reported: 0 });
    expect(gradeOf(tally, 'wording')).toMatchObject({ planted: 0, reported: 1, reportedRight: 0 });
  });

  it('takes a grade that would be as right', () => {
    const tally = tallyOf(planted, answer([difference('qualifier', place.start, place.end)]));
    expect(gradeOf(tally, 'number').found).toBe(1);
    expect(gradeOf(tally, 'qualifier')).toMatchObject({ planted: 0, reported: 1, reportedRight: 1 });
  });

  it('finds nothing in no answer', () => {
    const tally = tallyOf(planted);
    expect(gradeOf(tally, 'number')).toMatchObject({ planted: 1, found: 0, reported: 0 });
    expect(tally.voices.get('quoted')).toEqual({ passages: 1, recognised: 0, right: 0 });
  });

  it('counts a planted case that is called verbatim', () => {
    expect(tallyOf(planted, { ...answer([]), kind: 'verbatim' }).plantedVerbatim).toBe(1);
  });

  it('takes every difference of an untouched passage for a false one', () => {
    const { planted: _, ...rest } = planted;
    const untouched: DifferenceCase = { ...rest, group: 'untouched', how: 'exact' };
    const two = [difference('number', place.start, place.end), difference('wording', start, start + 1)];
    const tally = tallyOf(untouched, answer(two, 'own'));
    expect(tally.untouched.get('exact')).toEqual({ cases: 1, false: 2, casesWithFalse: 1 });
    expect(gradeOf(tally, 'number')).toMatchObject({ planted: 0, reported: 1, reportedRight: 0 });
    expect(tally.voices.get('quoted')).toEqual({ passages: 1, recognised: 1, right: 0 });
  });

  it('lets a local measure differ where it is free to, and nowhere else', () => {
    const local: DifferenceCase = { ...planted, group: 'local', voice: 'own', free: [place] };
    const there = tallyOf(local, answer([difference('number', place.start, place.end)], 'own'));
    expect(there.local).toMatchObject({ cases: 1, false: 0, ownFigures: 1, ownFiguresReported: 1 });
    const elsewhere = tallyOf(local, answer([difference('wording', place.end + 5, place.end + 6)], 'own'));
    expect(elsewhere.local).toMatchObject({ false: 1, casesWithFalse: 1, ownFiguresReported: 0 });
  });

  it('counts other indicators whose figures are compared, not those where the indicator is told', () => {
    const trap: DifferenceCase = { ...planted, group: 'trap', forbidden: place };
    const compared = tallyOf(trap, answer([difference('number', place.start, place.end)]));
    expect(compared.traps).toEqual({ cases: 1, compared: 1 });
    const told = tallyOf(trap, answer([difference('wording', place.start, place.end)]));
    expect(told.traps).toEqual({ cases: 1, compared: 0 });
  });
});
