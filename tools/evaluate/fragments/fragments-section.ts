import { composePage } from '../compose-page.ts';
import { createHolders } from '../documents-with.ts';
import { type Figure, mean, share } from '../figure.ts';
import type { Ground } from '../ground.ts';
import { addNoise } from '../noise.ts';
import { createRandom, type Random } from '../random.ts';
import type { Section } from '../section.ts';
import { addPage, newTally, type SpanTally } from '../span-score.ts';
import { createStockTest, type StockTest } from '../stock.ts';
import type { Table } from '../table.ts';
import { createCutter } from './cut-fragment.ts';

const LENGTHS = [8, 12, 16, 24, 40, 80];
const RATES = [0, 0.05, 0.1, 0.15, 0.2, 0.3];
const CASES = 400;

interface Cell {
  readonly length: number;
  readonly rate: number;
  readonly stock: SpanTally;
  readonly telling: SpanTally;
}

/** Fragments cut anywhere, whole and spoiled, each alone on a page. */
export function fragmentsSection(ground: Ground): Section {
  const random = createRandom(ground.seed);
  const stock = createStockTest(ground.texts.map(({ text }) => text));
  const cells = LENGTHS.flatMap(length => RATES.map(rate => runCell(length, rate, ground, stock, random)));
  return {
    title: 'Fragments',
    remarks: [
      `${CASES} fragments a cell, each alone on a page of other prose; lengths in letters and digits.`,
      stock.hasCounts
        ? 'Stock: below 4.125 bits a character under the background counts, scored on the fragment before it is spoiled.'
        : 'No background counts beside the project: nothing is called stock.',
    ],
    tables: [
      grid('Recall of fragments, length by noise', cells, tally => tally.found / tally.spans),
      grid('Precision', cells, ({ predictionsRight, predictions }) => predictionsRight / predictions),
      grid('Overlap of those found', cells, ({ overlap, found }) => overlap / found, 3),
    ],
    figures: figuresOf(cells),
  };
}

function runCell(length: number, rate: number, ground: Ground, stock: StockTest, random: Random): Cell {
  const cut = createCutter(ground.texts, length);
  const holders = createHolders(ground.texts);
  const cell = { length, rate, stock: newTally(), telling: newTally() };
  for (let at = 0; at < CASES; at++) {
    const fragment = cut(random);
    const passage = addNoise(fragment.text, rate, ground.pool, random);
    const { text, place } = composePage(
      passage,
      { sentences: ground.carrier.sentences, source: fragment },
      random,
    );
    const tally = stock.isStock(fragment.text) ? cell.stock : cell.telling;
    addPage(tally, text, [{ ...place, documents: holders(fragment.text) }], ground.engine.ask(text));
  }
  return cell;
}

function sum(cells: readonly Cell[], which: readonly ('stock' | 'telling')[]): SpanTally {
  const total = newTally();
  for (const tally of cells.flatMap(cell => which.map(name => cell[name]))) {
    for (const key of Object.keys(total) as (keyof SpanTally)[]) total[key] += tally[key];
  }
  return total;
}

function grid(
  title: string,
  cells: readonly Cell[],
  value: (tally: SpanTally) => number,
  digits?: number,
): Table {
  const say = (number: number) =>
    Number.isNaN(number) ? '–' : digits === undefined ? (number * 100).toFixed(1) : number.toFixed(digits);
  return {
    title: digits === undefined ? `${title}, %` : title,
    rows: [
      ['characters', ...RATES.map(rate => `${Math.round(rate * 100)} % noise`)],
      ...LENGTHS.map(length => [
        String(length),
        ...cells
          .filter(cell => cell.length === length)
          .map(cell => say(value(sum([cell], ['stock', 'telling'])))),
      ]),
    ],
  };
}

function figuresOf(cells: readonly Cell[]): Figure[] {
  const exact = cells.filter(({ length, rate }) => length >= 16 && rate === 0);
  const noisy = cells.filter(({ length, rate }) => length >= 24 && rate === 0.15);
  const short = cells.filter(({ length, rate }) => length < 16 && rate === 0);
  const shortTelling = sum(short, ['telling']);
  const telling = sum(exact, ['telling']);
  const stock = sum(exact, ['stock']);
  const all = sum(noisy, ['stock', 'telling']);
  const noisyTelling = sum(noisy, ['telling']);
  const whole = sum(cells, ['stock', 'telling']);
  return [
    share('exact, 16 and more, not stock', telling.found, telling.spans, 0.995),
    share('exact, 16 and more, stock', stock.found, stock.spans),
    share('exact, 8 and 12, not stock', shortTelling.found, shortTelling.spans),
    share('24 and more, 15 % noise', all.found, all.spans, 0.97),
    share('24 and more, 15 % noise, not stock', noisyTelling.found, noisyTelling.spans),
    mean('overlap, exact, 16 and more', telling.overlap + stock.overlap, telling.found + stock.found, 0.97),
    mean('overlap, 24 and more, 15 % noise', all.overlap, all.found, 0.97),
    share('precision over all cells', whole.predictionsRight, whole.predictions),
  ];
}
