// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Comparison } from '../../components/card/comparison.tsx';
import { CheckResult } from '../../components/check/check-result.tsx';
import { signsOf } from '../../components/margin/signs.ts';
import { PassageList } from '../../components/passages/passage-list.tsx';
import { passagesReport } from '../../components/passages/passages-report.ts';
import type { Difference, Kind, Voice } from '../../core/match/passage.ts';
import { shownWords } from '../../core/match/shown-words.ts';
import { differencesThat, isTold } from '../../core/policy/difference-standing.ts';
import { GRADES } from '../../core/policy/grades.ts';
import { tallyOf } from '../../platform/messaging/page-tally.ts';
import { SEVENTH } from '../components/card/small-passage.ts';
import { pageOf, passage as small } from '../components/passages/small-page.ts';
import { show, t } from '../components/show.ts';

const KINDS: readonly Kind[] = ['verbatim', 'near-verbatim', 'paraphrase', 'title-mention'];
const VOICES: readonly Voice[] = ['quoted', 'own', 'unclear'];

const TEXT = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';

/** Each grade with other words, and a figure that the page left out; each at a place of its own. */
const DIFFERENCES: readonly Difference[] = [...GRADES, 'number' as const].map((grade, at) => {
  const text = at < GRADES.length ? TEXT[2 * at]! : '';
  return { grade, source: `源${at}`, text, page: { start: 2 * at, end: 2 * at + text.length } };
});

/** No difference, each alone, and each beside each. */
const SETS: readonly Difference[][] = [
  [],
  ...DIFFERENCES.flatMap((one, at) => [[one], ...DIFFERENCES.slice(at + 1).map(other => [one, other])]),
];

/** A passage as the background hands it out, with all that any of the views needs. */
function passageOf(kind: Kind, voice: Voice, isIssuer: boolean, isOfficial: boolean, all: Difference[]) {
  const differences = all.filter(one => isTold(kind, one));
  const witness = isOfficial ? ('official' as const) : ('scan' as const);
  const places = differences.map(({ page }) => page);
  const own = { start: 0, end: TEXT.length, text: TEXT, parts: [] };
  return { ...small(), ...own, kind, voice, isIssuer, witness, differences, places };
}

type Passage = ReturnType<typeof passageOf>;

/** How many differences are marked as what, in each place that says something of them. */
function marksOf(passage: Passage) {
  const signs = signsOf(passage, t).map(({ kind }) => kind);
  const shown = shownWords(passage, TEXT).map(({ tone }) => tone);
  const { misquoted } = tallyOf({ status: 'read', passages: [passage] });
  const page = { ...pageOf(passage), time: '', hash: null, language: 'en' };
  const exported = passagesReport(page, [passage], [], t).rows[0]!.at(-2)!;
  const nothing = () => undefined;
  const rest = { documents: [], current: undefined, onGo: nothing, onNode: nothing, t };
  const panel = show(<PassageList passages={[passage]} {...rest} />);
  const underHeading = (standing: string) =>
    panel.querySelectorAll(`.standing.${standing} + .differences li`).length;
  const inPanel = { amber: underHeading('misquoted'), indigo: underHeading('own-figure') };
  const panelSaid = panel.querySelectorAll('.differences li').length;
  const panelIs = panel.querySelector('li[data-node]')!.className;
  const panelMarks = panel.querySelectorAll('mark, .gap').length;
  const check = show(
    <CheckResult checked={{ text: TEXT, passages: [passage], stock: [], share: 1 }} t={t} />,
  );
  const checkHas = (selector: string) => check.querySelectorAll(selector).length;
  const inCheck = {
    rows: { amber: checkHas('.differences.misquoted li'), indigo: checkHas('.differences.own-figure li') },
    text: { amber: checkHas('.difference.misquoted'), indigo: checkHas('.difference.own-figure') },
    said: checkHas('.differences li'),
    counted: checkHas('.result > .misquoted'),
  };
  const card = show(<Comparison description={SEVENTH} passage={passage} t={t} />);
  const cardHas = (selector: string) => card.querySelectorAll(selector).length;
  const inCard = {
    ...{ amber: cardHas('.said .alarm'), indigo: cardHas('.said .figure'), said: cardHas('.said li') },
    ...{ is: card.querySelector('.words')!.className, marks: cardHas('.here :is(mark, .gap)') },
  };
  return { signs, shown, misquoted, exported, inPanel, panelSaid, panelIs, panelMarks, inCheck, inCard };
}

function agree(passage: Passage): void {
  const said = marksOf(passage);
  const amber = said.shown.filter(tone => tone === 'differs').length;
  const indigo = said.shown.filter(tone => tone === 'own-figure').length;
  const count = passage.differences.length;
  const ours = differencesThat('ours', passage).length;
  const has = (word: string) => said.exported.includes(`⟦standing-${word}⟧`);
  expect(said.inPanel).toEqual({ amber, indigo });
  expect(said.inCheck.rows).toEqual({ amber, indigo });
  expect(said.inCheck.text).toEqual({ amber, indigo });
  expect([said.inCard.amber, said.inCard.indigo]).toEqual([amber, indigo]);
  expect([said.panelSaid, said.inCheck.said, said.inCard.said + ours]).toEqual([count, count, count]);
  expect([said.misquoted, said.inCheck.counted]).toEqual(amber > 0 ? [1, 1] : [0, 0]);
  expect(said.signs).toEqual([
    ...(amber > 0 ? ['misquoted'] : []),
    ...(ours > 0 ? ['to-check'] : []),
    ...(has('unclear') ? ['differs'] : []),
    ...(indigo > 0 ? ['own-figure'] : []),
  ]);
  expect([has('misquoted'), has('ours'), has('own-figure')]).toEqual([amber > 0, ours > 0, indigo > 0]);
  for (const is of [said.panelIs, said.inCard.is]) {
    expect([is.includes('misquoted'), is.includes('own-figure')]).toEqual([amber > 0, indigo > 0]);
  }
  // Nothing is marked in colour that is not said to be so.
  if (amber + indigo > 0) expect([said.panelMarks, said.inCard.marks]).toEqual(Array(2).fill(amber + indigo));
}

describe.each(KINDS)(
  'all that speaks of the differences of a passage says the same of one that is %s',
  kind => {
    it.each(VOICES)('and whose voice is %s', voice => {
      for (const isIssuer of [false, true]) {
        for (const isOfficial of [false, true]) {
          for (const differences of SETS) agree(passageOf(kind, voice, isIssuer, isOfficial, differences));
        }
      }
    });
  },
);
