import { anchor } from '../../../core/notes/anchor/anchor.ts';
import { type Described, describeStretch } from '../../../core/notes/anchor/describe-stretch.ts';
import type { Knowledge, PageContent } from '../../../core/notes/anchor/knowledge.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { scriptPairs } from '../../seeds/script-pairs.ts';
import { type Figure, perHundred, share } from '../figure.ts';
import type { Ground } from '../ground.ts';
import { createRandom, type Random } from '../random.ts';
import type { Section } from '../section.ts';
import type { Table } from '../table.ts';
import { addCase, foundIn, newTally, type Tally } from './anchoring-score.ts';
import { drawPage } from './draw-page.ts';
import { drawStretch } from './draw-stretch.ts';
import { isHalved, markPage, type Place, stretchOf, unmarkPage } from './marked-page.ts';
import { NOTE_CUTS } from './note-cuts.ts';
import { PAGE_EDITS, type PageEdit } from './page-edits.ts';

const CASES = 120;
const EDITS_AT_ONCE = 3;

interface Kind {
  readonly name: string;
  readonly isContrary: boolean;
  readonly isHarmless: boolean;
  readonly hasTwin?: boolean | undefined;
  fits(words: string): boolean;
  readonly prepare: PageEdit['prepare'];
  apply: PageEdit['apply'];
  cut(described: Described, random: Random): Described;
}

/** Notes on stretches of pages that are edited between two visits. */
export function anchoringSection(ground: Ground, cases = CASES): Section {
  const results = kinds().map(kind => ({ kind, tally: run(kind, ground, cases) }));
  return {
    title: 'Anchoring of notes',
    remarks: [
      `${cases} notes a kind of edit, on stretches from two letters to a paragraph, each on a page of our own prose, cut clauses and a list of items that are alike.`,
      'Wrong: on text of which less than 80 % is the note’s own, or shown as found where it says another number or the contrary.',
    ],
    tables: [table(results)],
    figures: figuresOf(results),
  };
}

function kinds(): Kind[] {
  const same = (described: Described) => described;
  const plain = PAGE_EDITS.map(edit => ({
    name: edit.name,
    isContrary: edit.isContrary ?? false,
    isHarmless: edit.isHarmless ?? false,
    hasTwin: edit.hasTwin,
    fits: (words: string) => edit.fits(words),
    prepare: edit.prepare,
    apply: edit.apply.bind(edit),
    cut: same,
  }));
  const before = PAGE_EDITS.find(({ name }) => name === 'a paragraph put in before')!;
  const cuts = NOTE_CUTS.map(({ name, apply }) => ({
    name: `quote trimmed: ${name}`,
    isContrary: false,
    isHarmless: false,
    fits: () => true,
    prepare: undefined,
    apply: before.apply.bind(before),
    cut: apply,
  }));
  const mixed = {
    name: `${EDITS_AT_ONCE} edits at once`,
    isContrary: false,
    isHarmless: false,
    fits: () => true,
    prepare: undefined,
    apply: applySeveral,
    cut: same,
  };
  return [...plain, ...cuts, mixed];
}

/** Edits that say nothing else, one after another. */
function applySeveral(marked: string, random: Random, ground: Ground): string | undefined {
  const gentle = PAGE_EDITS.filter(({ isContrary, prepare, hasTwin }) => !isContrary && !prepare && !hasTwin);
  let edited = marked;
  for (let times = 0; times < EDITS_AT_ONCE; times++) {
    if (unmarkPage(edited).place === undefined) break;
    const edit = random.pick(gentle);
    edited = edit.fits(stretchOf(edited)) ? (edit.apply(edited, random, ground) ?? edited) : edited;
  }
  // Where a paragraph of several that the stretch stands in is gone, nobody can say what its own is.
  return isHalved(edited) ? undefined : edited;
}

function run(kind: Kind, ground: Ground, cases: number): Tally {
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
    const verdict = addCase(tally, anchored, {
      text,
      places: [place, twin].filter(one => one !== undefined),
      isContrary: kind.isContrary,
    });
    if (
      (verdict === 'wrong' || (kind.isHarmless && anchored.kind === 'changed')) &&
      process.env.MEIPI_SHOW_WRONG
    )
      show(kind, target.quote, anchored, text, place);
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

function show(
  kind: Kind,
  quote: Described['quote'],
  anchored: object,
  text: string,
  place: Place | undefined,
): void {
  const { start = 0, end = 0 } = anchored as Partial<Place>;
  console.error({
    edit: kind.name,
    ...quote,
    ...anchored,
    there:
      text.slice(Math.max(0, start - 40), start) +
      '[' +
      text.slice(start, end) +
      ']' +
      text.slice(end, end + 40),
    own: place && text.slice(place.start, place.end),
  });
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
