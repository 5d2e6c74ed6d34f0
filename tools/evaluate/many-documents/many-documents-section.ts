import type { Pack } from '../../../core/policy/pack.ts';
import { citedTexts } from '../cited-text.ts';
import { composePage } from '../compose-page.ts';
import { createHolders } from '../documents-with.ts';
import { createEngine } from '../engine.ts';
import { type Figure, mean, share } from '../figure.ts';
import { createCutter } from '../fragments/cut-fragment.ts';
import type { Ground } from '../ground.ts';
import { addNoise, letterPool } from '../noise.ts';
import { createRandom } from '../random.ts';
import type { Section } from '../section.ts';
import { addPage, newTally, type SpanTally } from '../span-score.ts';
import { syntheticPacks } from './synthetic-packs.ts';

const DOCUMENTS = 1000;
const CASES = 200;

/** The shipped documents among a thousand others: is a fragment still found, and in the right one? */
export function manyDocumentsSection(ground: Ground): Section {
  const packs = [ground.pack, ...makePacks(DOCUMENTS - ground.pack.documents.length, ground)];
  const large: Ground = { ...ground, texts: citedTexts(packs), engine: createEngine(packs) };
  const measured = [
    { length: 24, rate: 0 },
    { length: 40, rate: 0 },
    { length: 24, rate: 0.15 },
  ].map(cell => ({ ...cell, tally: run(cell.length, cell.rate, large) }));
  return {
    title: 'A thousand documents',
    remarks: [
      `${DOCUMENTS} documents, ${characters(packs)} characters; ${CASES} fragments a line from random places.`,
    ],
    tables: [],
    figures: measured.flatMap(figuresOf),
  };
}

/** Where other documents come from: `count` packs of one document each. */
function makePacks(count: number, { pool, seed }: Ground): Pack[] {
  return syntheticPacks(count, pool.replace(/[^\p{Script=Han}]/gu, ''), createRandom(seed));
}

function run(length: number, rate: number, { texts, carrier, engine, seed }: Ground): SpanTally {
  const random = createRandom(seed);
  const cut = createCutter(texts, length);
  const holders = createHolders(texts);
  const pool = letterPool(carrier.sentences);
  const tally = newTally();
  for (let at = 0; at < CASES; at++) {
    const fragment = cut(random);
    const { text, place } = composePage(
      addNoise(fragment.text, rate, pool, random),
      { sentences: carrier.sentences, source: fragment },
      random,
    );
    addPage(tally, text, [{ ...place, documents: holders(fragment.text) }], engine.ask(text));
  }
  return tally;
}

function characters(packs: readonly Pack[]): string {
  const texts = citedTexts(packs);
  return `${(texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(1)} million`;
}

function figuresOf({ length, rate, tally }: { length: number; rate: number; tally: SpanTally }): Figure[] {
  const what = rate === 0 ? `exact, ${length} characters` : `${length} characters, ${rate * 100} % noise`;
  return [
    share(`${what}: found in the right document`, tally.found, tally.spans, rate === 0 ? 0.99 : undefined),
    share(`${what}: precision`, tally.predictionsRight, tally.predictions),
    mean(`${what}: overlap`, tally.overlap, tally.found, rate === 0 ? 0.97 : undefined),
  ];
}
