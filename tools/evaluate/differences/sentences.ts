import type { Emendation, Pack } from '../../../core/policy/pack.ts';
import type { CitedText } from '../cited-text.ts';
import type { Place } from '../compose-page.ts';
import { lettersOf } from '../letters.ts';
import type { Random } from '../random.ts';
import type { Edit } from './edit.ts';

/** Shorter ones are too little to be held against a page. */
const LEAST = 20;

/** A sentence of a document with what stands around it in its node. */
export interface Sentence {
  readonly document: string;
  readonly node: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where the wording is not sure: UTF-16 code units into the sentence. */
  readonly doubtful: readonly Place[];
}

export function sentencesOf(pack: Pack, texts: readonly CitedText[]): Sentence[] {
  const emendations = pack.documents.flatMap(document => document.emendations);
  return texts.flatMap(({ document, leaves }) =>
    leaves
      .map((leaf, at) => ({
        document,
        node: leaf.id,
        text: leaf.text,
        before: leaves
          .slice(0, at)
          .map(({ text }) => text)
          .join(''),
        after: leaves
          .slice(at + 1)
          .map(({ text }) => text)
          .join(''),
        doubtful: emendations
          .filter(({ node }) => node === leaf.id)
          .map(one => doubtfulPlace(leaf.text, one)),
      }))
      .filter((_, at) => leaves[at]!.level === 'sentence')
      .filter(({ text }) => lettersOf(text).length >= LEAST),
  );
}

/** Where in a leaf the received words and the reading differ, without what they share at both ends. */
function doubtfulPlace(text: string, { received, reading, stands }: Emendation): Place {
  const [standing, other] = stands ? [received, reading] : [reading, received];
  const most = Math.min(standing.length, other.length);
  let before = 0;
  while (before < most && standing[before] === other[before]) before++;
  let after = 0;
  while (after < most - before && standing.at(-1 - after) === other.at(-1 - after)) after++;
  const start = text.indexOf(standing);
  return { start: start + before, end: start + standing.length - after };
}

/** Whether a change there would fall together with a place where documents themselves differ. */
export function isDoubtful({ doubtful }: Sentence, { at, source }: Edit): boolean {
  return doubtful.some(({ start, end }) => at <= end && start <= at + source.length);
}

/** Words in the sentence itself by which one could take it for somebody's: 据悉, 我省. */
const TELLS_VOICE = /我[省市县区]|据悉|据统计|根据通知|印发通知|发布数据|表示|认为/;

/** Whether a sentence can stand beside another without lending it a voice. */
export function isNeutral(text: string): boolean {
  return !TELLS_VOICE.test(text) && !/本[省市县区]|意见|提出|明确|《|“/.test(text);
}

/** Quoted in half of the cases, and wherever nothing around the words would still leave something in them. */
export function drawVoice(text: string, random: Random): 'quoted' | 'unclear' {
  return TELLS_VOICE.test(text) || random.chance(0.5) ? 'quoted' : 'unclear';
}
