import * as v from 'valibot';
import { failure, type Result, success } from '../../core/result.ts';
import { changeBetween, markOfText } from '../../core/text/text-change.ts';
import { browser } from '../browser.ts';
import { takeTurns } from '../turns.ts';
import { changeProtocol } from './change-protocol.ts';
import {
  backgroundProtocol,
  type RecognisedPassage,
  type Request,
  type Response,
  recognised,
} from './protocol.ts';
import { exchange } from './send.ts';

/** A text with what was recognised in it. */
export interface KnownText extends Pick<Recognition, 'passages' | 'stock'> {
  readonly text: string;
}

/** What the background answers to a text; `isOn` is false where the reader has switched the site off. */
export interface Recognition {
  readonly isOn: boolean;
  readonly passages: readonly RecognisedPassage[];
  readonly stock?: Answer['stock'];
  /** Whether the reader may have notes here. */
  readonly hasNotes?: boolean | undefined;
  /** Left out where only what changed was asked about. */
  readonly appearance?: Answer['appearance'];
}

type Answer = Response<typeof backgroundProtocol, 'recognise'>;

/** What the reader wants of this page alone, and what is there already. */
export type Wish = Omit<Request<typeof backgroundProtocol, 'recognise'>, 'text'>;

/** Passages come in hundreds: each is checked in its turn. */
const unchecked = v.array(v.unknown());

const PROTOCOL = {
  recognise: {
    ...backgroundProtocol.recognise,
    response: v.object({ ...backgroundProtocol.recognise.response.entries, passages: unchecked }),
  },
  'recognise-change': {
    ...changeProtocol['recognise-change'],
    response: v.object({
      isOn: v.boolean(),
      changed: v.nullable(
        v.object({
          ...changeProtocol['recognise-change'].response.entries.changed.wrapped.entries,
          passages: unchecked,
        }),
      ),
      hasNotes: changeProtocol['recognise-change'].response.entries.hasNotes,
    }),
  },
} as const;

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
  return found || (await askWhole(text, wish));
}

async function askWhole(text: string, wish: Wish): Promise<Result<Recognition>> {
  const answer = await exchange(PROTOCOL, 'recognise', () =>
    browser.runtime.sendMessage({ type: 'recognise', text, ...wish }),
  );
  if (!answer.ok) return answer;
  const passages = await takeTurns(checked(answer.value.passages));
  return passages ? success({ ...answer.value, passages }) : failure('bad-answer', 'recognise');
}

/** Undefined where the whole is to be sent. */
async function askChange(
  text: string,
  before: KnownText,
  wish: Wish,
): Promise<Result<Recognition> | undefined> {
  const change = changeBetween(before.text, text);
  if (change.text.length > MOST_CHANGED * text.length) return undefined;
  const answer = await exchange(PROTOCOL, 'recognise-change', () =>
    browser.runtime.sendMessage({
      type: 'recognise-change',
      mark: markOfText(before.text),
      ...change,
      ...wish,
    }),
  );
  if (!answer.ok) return answer;
  const { isOn, changed, hasNotes } = answer.value;
  if (!isOn) return success({ isOn, passages: [] });
  if (!changed) return undefined;
  const passages = await takeTurns(checked(changed.passages));
  if (!passages) return failure('bad-answer', 'recognise-change');
  return success({ isOn, passages: joined({ ...changed, passages }, before, text), hasNotes });
}

/** One a step; undefined where one is none. */
function* checked(answers: readonly unknown[]): Generator<undefined, RecognisedPassage[] | undefined> {
  const passages: RecognisedPassage[] = [];
  for (const answer of answers) {
    const read = v.safeParse(recognised, answer);
    if (!read.success) return undefined;
    passages.push(read.output);
    yield;
  }
  return passages;
}

interface Changed {
  readonly keptBefore: number;
  readonly keptAfter: number;
  readonly passages: readonly RecognisedPassage[];
}

function joined(
  { keptBefore, keptAfter, passages }: Changed,
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
