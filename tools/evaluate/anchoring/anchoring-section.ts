import { anchor } from '../../../core/notes/anchor/anchor.ts';
import { describeStretch } from '../../../core/notes/anchor/describe-stretch.ts';
import type { Knowledge, PageContent } from '../../../core/notes/anchor/knowledge.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { scriptPairs } from '../../seeds/script-pairs.ts';
import { type Figure, perHundred, share } from '../figure.ts';
import type { Ground } from '../ground.ts';
import { createRandom } from '../random.ts';
import type { Section } from '../section.ts';
import type { Table } from '../table.ts';
import { addCase, foundIn, newTally, type Tally } from './anchoring-score.ts';
import { drawPage } from './draw-page.ts';
import { drawStretch } from './draw-stretch.ts';
import { type Kind, kindsOfEdit } from './kinds-of-edit.ts';
import { markPage, type Place, unmarkPage } from './marked-page.ts';

const CASES = 120;

/** Notes on stretches of pages that are edited between two visits. */
export function anchoringSection(ground: Ground, cases = CASES): Section {
  const wrong: string[][] = [];
  const results = kindsOfEdit().map(kind => ({ kind, tally: run(kind, ground, cases, wrong) }));
  return {
    title: 'Anchoring of notes',
    remarks: [
      `${cases} notes a kind of edit, on stretches from two letters to a paragraph, each on a page of our own prose, cut clauses and a list of items that are alike.`,
      'Of a sentence that is put in again behind itself either may be meant. “There twice”: when the note was made; such notes, and those on items that are alike, stand only where all of their context does.',
      'Wrong: on text of which less than 80 % is the note’s own, or shown as found where it says another number or the contrary.',
    ],
    tables: [table(results), ...(wrong.length > 0 ? [wrongTable(wrong)] : [])],
    figures: figuresOf(results),
  };
}

function run(kind: Kind, ground: Ground, cases: number, wrong: string[][]): Tally {
  const random = createRandom(ground.seed);
  const knowledge = knowledgeOf(ground);
  const tally = newTally();
  for (let tries = 0; tally.cases < cases && tries < cases * 20; tries++) {
    const page = drawPage(ground, random);
    const stretch = drawStretch(page, random, words => kind.fits(words));
    const marked = stretch && markPage(page, stretch);
    const noted = marked && (kind.prepare ? kind.prepare(marked, random) : marked);
    const edited = noted && kind.apply(noted, random, ground);
    if (edited === undefined) continue;
    const first = unmarkPage(noted!);
    const described = describeStretch(contentOf(first.text, ground), first.place!, knowledge);
    if (!described) continue;
    const { text, place } = unmarkPage(edited);
    const twin = place && kind.hasTwin ? twinOf(text, place) : undefined;
    const target = { kind: 'page' as const, address: 'a', title: '', ...kind.cut(described, random) };
    const anchored = anchor(target, contentOf(text, ground), knowledge);
    const isRight = addCase(tally, anchored, {
      text,
      places: [place, twin].filter(one => one !== undefined),
      isContrary: kind.isContrary,
    });
    if (!isRight && anchored.kind !== 'orphan')
      wrong.push(wrongRow(kind, target.quote.exact, text, anchored));
  }
  return tally;
}

/** Where the same words stand once more; of two neighbours that say the same nobody knows which was there first. */
function twinOf(text: string, { start, end }: Place): Place | undefined {
  const at = text.indexOf(text.slice(start, end), end);
  return at < 0 ? undefined : { start: at, end: at + end - start };
}

function contentOf(text: string, { engine }: Ground): PageContent {
  return { text, passages: engine.ask(text) };
}

function knowledgeOf({ pack }: Ground): Knowledge {
  const texts = new Map(pack.documents.flatMap(({ nodes }) => nodes.map(({ id, text }) => [id, text])));
  return { fold: createFolding(scriptPairs()), textOf: node => texts.get(node) };
}

/** What went wrong, with some of what stands around, in a line. */
function wrongRow({ name }: Kind, exact: string, text: string, { start, end }: Place): string[] {
  const line = (words: string) => words.replace(/\s+/g, ' ').slice(0, 60);
  return [name, line(exact), line(text.slice(start, end)), String(start)];
}

function table(results: readonly { kind: Kind; tally: Tally }[]): Table {
  return {
    title: 'What becomes of notes, by kind of edit',
    rows: [
      [
        '',
        'notes',
        'found',
        'by position',
        'by quote',
        'by clause',
        'approximate',
        'changed',
        'orphaned',
        'wrong',
      ],
      ...results.map(({ kind: { name }, tally }) => [
        name,
        ...[
          tally.cases,
          foundIn(tally),
          ...Object.values(tally.by),
          tally.changed,
          tally.orphaned,
          tally.wrong,
        ].map(String),
      ]),
    ],
  };
}

function wrongTable(rows: readonly string[][]): Table {
  return { title: 'Those that are wrong', rows: [['edit', 'noted', 'marked', 'at'], ...rows] };
}

function figuresOf(results: readonly { kind: Kind; tally: Tally }[]): Figure[] {
  const sum = (of: (tally: Tally) => number, of2 = results) =>
    of2.reduce((total, { tally }) => total + of(tally), 0);
  const harmless = results.filter(({ kind }) => kind.isHarmless);
  const contrary = results.filter(({ kind }) => kind.isContrary && !kind.prepare);
  const cases = ({ cases: count }: Tally) => count;
  return [
    perHundred(
      'wrong, of all',
      sum(tally => tally.wrong),
      sum(cases),
      0,
    ),
    share('found where nothing but form changed', sum(foundIn, harmless), sum(cases, harmless), 0.99),
    share(
      'shown as changed where it says something else',
      sum(tally => tally.changed, contrary),
      sum(cases, contrary),
      0.8,
    ),
  ];
}
