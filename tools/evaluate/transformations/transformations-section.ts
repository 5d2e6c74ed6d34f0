import { composePage } from '../compose-page.ts';
import { createHolders } from '../documents-with.ts';
import { type Figure, mean, share } from '../figure.ts';
import type { Ground } from '../ground.ts';
import { createRandom } from '../random.ts';
import type { Section } from '../section.ts';
import { addPage, newTally, type SpanTally } from '../span-score.ts';
import type { Table } from '../table.ts';
import { CLAUSES } from './clauses.ts';
import { createDrawer, passagesOf } from './draw-passage.ts';
import { GLOSSES } from './glosses.ts';
import { NUMERALS } from './numerals.ts';
import { SCRIPTS } from './script.ts';
import { SLIPS } from './slips.ts';
import { SPACINGS } from './spacing.ts';
import type { Transformation } from './transformation.ts';
import { WIDTHS } from './width.ts';

const CASES = 250;

const PLAIN: Transformation = {
  name: 'as it is',
  isLossless: true,
  applies: () => true,
  apply: text => text,
};

export const TRANSFORMATIONS: readonly Transformation[] = [
  PLAIN,
  ...SCRIPTS,
  ...WIDTHS,
  ...SPACINGS,
  ...NUMERALS,
  ...GLOSSES,
  ...CLAUSES,
  ...SLIPS,
];

interface Result {
  readonly transformation: Transformation;
  readonly tally: SpanTally;
}

/** Passages as pages rewrite them without saying anything else. */
export function transformationsSection(ground: Ground): Section {
  const results = TRANSFORMATIONS.map(transformation => ({
    transformation,
    tally: run(transformation, ground),
  }));
  return {
    title: 'Transformations',
    remarks: [`${CASES} passages of 40 to 140 letters and digits each, cut at punctuation, alone on a page.`],
    tables: [overview(results)],
    figures: [...results.flatMap(figuresOf), overlapOf(results)],
  };
}

function run(transformation: Transformation, ground: Ground): SpanTally {
  const random = createRandom(ground.seed);
  const draw = createDrawer(passagesOf(ground.texts).filter(({ text }) => transformation.applies(text)));
  const holders = createHolders(ground.texts);
  const tally = newTally();
  for (let at = 0; at < CASES; at++) {
    const passage = draw(random);
    const written = transformation.apply(passage.text, random, ground.pool);
    const { text, place } = composePage(
      written,
      { sentences: ground.carrier.sentences, source: passage },
      random,
    );
    addPage(tally, text, [{ ...place, documents: holders(passage.text) }], ground.engine.ask(text));
  }
  return tally;
}

function overview(results: readonly Result[]): Table {
  const percent = (hits: number, of: number) => (of === 0 ? '–' : ((hits / of) * 100).toFixed(1));
  return {
    title: 'Passages rewritten',
    rows: [
      ['', 'passages', 'found', 'recall %', 'characters %', 'overlap', 'precision %', 'verbatim %'],
      ...results.map(({ transformation: { name }, tally: t }) => [
        name,
        String(t.spans),
        String(t.found),
        percent(t.found, t.spans),
        percent(t.lettersFound, t.letters),
        t.found === 0 ? '–' : (t.overlap / t.found).toFixed(3),
        percent(t.predictionsRight, t.predictions),
        percent(t.verbatim, t.found),
      ]),
    ],
  };
}

function figuresOf({ transformation: { name, isLossless }, tally }: Result): Figure[] {
  if (!isLossless) return [];
  return [
    share(`${name}: recall`, tally.found, tally.spans, 1),
    share(`${name}: called verbatim`, tally.verbatim, tally.found, 1),
  ];
}

function overlapOf(results: readonly Result[]): Figure {
  const total = (key: 'overlap' | 'found') => results.reduce((sum, { tally }) => sum + tally[key], 0);
  return mean('overlap over all of them', total('overlap'), total('found'), 0.97);
}
