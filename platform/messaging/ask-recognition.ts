import { type Result, success } from '../../core/result.ts';
import { changeBetween, markOfText } from '../../core/text/text-change.ts';
import { browser } from '../browser.ts';
import { type ChangedPassages, changeProtocol } from './change-protocol.ts';
import type { BackgroundProtocol, RecognisedPassage, Request, Response } from './protocol.ts';
import { askBackground, exchange } from './send.ts';

/** A text with what was recognised in it. */
export interface KnownText extends Pick<Recognition, 'passages' | 'stock'> {
  readonly text: string;
}

/** What the background answers to a text; `isOn` is false where the reader has switched the site off. */
export interface Recognition {
  readonly isOn: boolean;
  readonly passages: readonly RecognisedPassage[];
  readonly stock?: Answer['stock'];
  /** Left out where only what changed was asked about. */
  readonly appearance?: Answer['appearance'];
}

type Answer = Response<BackgroundProtocol, 'recognise'>;

/** What the reader wants of this page alone. */
export type Wish = Pick<Request<BackgroundProtocol, 'recognise'>, 'isOnce'>;

/** A change that is more of the text than this is sent as a text of its own. */
const MOST_CHANGED = 0.5;

/** Has a text recognised; after another, only what is not in that one is sent, if the background still knows it. */
export async function askRecognition(
  text: string,
  before: KnownText | undefined,
  wish: Wish,
): Promise<Result<Recognition>> {
  // Stock phrases are told of whole texts.
  const found = before && !before.stock && (await askChange(text, before, wish));
  return found || (await askBackground('recognise', { text, ...wish }));
}

async function askChange(
  text: string,
  before: KnownText,
  wish: Wish,
): Promise<Result<Recognition> | undefined> {
  const change = changeBetween(before.text, text);
  if (change.text.length > MOST_CHANGED * text.length) return undefined;
  const answer = await exchange(changeProtocol, 'recognise-change', () =>
    browser.runtime.sendMessage({
      type: 'recognise-change',
      mark: markOfText(before.text),
      ...change,
      ...wish,
    }),
  );
  if (!answer.ok) return answer;
  const { isOn, changed } = answer.value;
  if (!isOn) return success({ isOn, passages: [] });
  return changed ? success({ isOn, passages: joined(changed, before, text) }) : undefined;
}

function joined(
  { keptBefore, keptAfter, passages }: ChangedPassages,
  before: KnownText,
  text: string,
): readonly RecognisedPassage[] {
  const known = before.passages;
  const longer = text.length - before.text.length;
  const above = known.slice(0, keptBefore);
  const below = known.slice(known.length - keptAfter).map(passage => moved(passage, longer));
  return [...above, ...passages, ...below];
}

function moved(passage: RecognisedPassage, by: number): RecognisedPassage {
  if (by === 0) return passage;
  return {
    ...passage,
    start: passage.start + by,
    end: passage.end + by,
    differences: passage.differences.map(({ page, ...words }) => ({
      ...words,
      page: { start: page.start + by, end: page.end + by },
    })),
  };
}
