import type { Voice } from '../../../core/match/passage.ts';
import { type Figure, perHundred, share } from '../figure.ts';
import type { Ground } from '../ground.ts';
import { createRandom } from '../random.ts';
import type { Section } from '../section.ts';
import type { Table } from '../table.ts';
import type { DifferenceCase } from './difference-case.ts';
import { addCase, type DifferenceTally, newDifferenceTally } from './difference-score.ts';
import { localCases } from './local.ts';
import { plantedCases } from './planted.ts';
import { sentencesOf } from './sentences.ts';
import { trapCases } from './traps.ts';
import { untouchedCases } from './untouched.ts';

const VOICES: readonly Voice[] = ['quoted', 'own', 'unclear'];

/** All cases of differences and voice. */
export function differenceCases(ground: Ground): DifferenceCase[] {
  const random = createRandom(ground.seed);
  const sentences = sentencesOf(ground.pack, ground.texts);
  return [
    ...plantedCases(sentences, ground, random),
    ...untouchedCases(sentences, ground, random),
    ...localCases(sentences, ground, random),
    ...trapCases(sentences, ground, random),
  ];
}

/** Whether what was changed in a quotation is reported, nothing else is, and it is known who speaks. */
export function differencesSection(ground: Ground): Section {
  const tally = newDifferenceTally();
  const cases = differenceCases(ground);
  for (const known of cases) addCase(tally, known, ground.engine.ask(known.text));
  const count = (group: DifferenceCase['group']) => cases.filter(known => known.group === group).length;
  return {
    title: 'Differences and voice',
    remarks: [
      `${count('planted')} planted differences, ${count('untouched')} untouched passages, ${count('local')} local measures, ` +
        `${count('trap')} other indicators. A planted one is found by a reported one of its grade at its place, give or take ` +
        'two characters. Precision is over planted and untouched passages together. A number is planted on a page with one ' +
        'more sentence of the document: without it, the same sentence with another number is not to be a passage.',
    ],
    tables: [rulesTable(tally)],
    figures: figuresOf(tally),
  };
}

function figuresOf(tally: DifferenceTally): Figure[] {
  const { spans, local, traps } = tally;
  const planted = [...tally.grades].flatMap(([grade, t]) => [
    share(`${grade}: recall`, t.found, t.planted, 0.95),
    share(`${grade}: precision`, t.reportedRight, t.reported, 0.98),
    share(`${grade}: found at any grade`, t.foundAnyhow, t.planted),
  ]);
  const voices = VOICES.flatMap(voice => {
    const { right, recognised, passages } = tally.voices.get(voice)!;
    return [
      share(`voice ${voice}: recognised`, recognised, passages),
      share(`voice ${voice}: right`, right, recognised, 0.95),
    ];
  });
  const untouched = [...tally.untouched].map(([how, t]) => perHundred(`false, ${how}`, t.false, t.cases));
  const all = [...tally.untouched.values()];
  const sum = (key: 'false' | 'cases' | 'casesWithFalse') => all.reduce((total, t) => total + t[key], 0);
  return [
    share('passages recognised', spans.found, spans.spans),
    ...planted,
    share('planted, yet called verbatim', tally.plantedVerbatim, total(tally, 'planted')),
    ...voices,
    voiceInAll(tally),
    ...untouched,
    perHundred('false differences, all untouched', sum('false'), sum('cases')),
    perHundred('untouched passages with a false one', sum('casesWithFalse'), sum('cases')),
    share('own changes reported (local)', local.ownFiguresReported, local.ownFigures),
    perHundred('differences elsewhere (local)', local.false, local.cases),
    perHundred('other indicators compared', traps.compared, traps.cases, 0),
  ];
}

function total({ grades }: DifferenceTally, key: 'planted' | 'found'): number {
  return [...grades.values()].reduce((sum, tally) => sum + tally[key], 0);
}

function voiceInAll({ voices }: DifferenceTally): Figure {
  const sum = (key: 'right' | 'recognised') =>
    [...voices.values()].reduce((all, tally) => all + tally[key], 0);
  return share('voice: right', sum('right'), sum('recognised'), 0.95);
}

function rulesTable({ rules }: DifferenceTally): Table {
  return {
    title: 'Planted differences found, by rule',
    rows: [
      ['rule', 'planted', 'found', '%'],
      ...[...rules].map(([rule, { planted, found }]) => [
        rule,
        String(planted),
        String(found),
        ((found / planted) * 100).toFixed(1),
      ]),
    ],
  };
}
