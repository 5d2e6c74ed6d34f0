import { failure, type Result, success } from '../../core/result.ts';
import { askPageHash } from '../messaging/ask-page-hash.ts';
import { readPassageKey } from '../messaging/passage-key.ts';
import { askFrame, type SendFailure } from '../messaging/send.ts';
import { joinedPage, type WholePage } from '../messaging/whole-page.ts';
import { framesOf } from './frames.ts';

/** What is known of the page in a tab; unreachable where the page itself is not read, whatever stands in its frames. */
export async function askPageState(tab: number): Promise<Result<WholePage, SendFailure>> {
  const top = await askFrame(tab, 0, 'page-state', {});
  if (!top.ok) return top;
  const frames = (await framesOf(tab)).filter(frame => frame !== 0);
  const answers = await Promise.all(
    frames.map(async frame => ({ frame, said: await askFrame(tab, frame, 'page-state', {}) })),
  );
  const inner = answers.flatMap(({ frame, said }) => (said.ok ? [{ frame, said: said.value }] : []));
  return success(joinedPage([{ frame: 0, said: top.value }, ...inner]));
}

/** Scrolls to a passage and marks it, and no other of the page; false where it is no longer there. */
export async function goToPassage(tab: number, key: string): Promise<Result<boolean, SendFailure>> {
  const { frame, passage } = readPassageKey(key);
  const found = await askFrame(tab, frame, 'go-to', { passage });
  await leaveOthers(tab, frame);
  return found;
}

/** Scrolls to where a note stands, in whichever frame; false where it does not. */
export async function goToNote(tab: number, note: string): Promise<boolean> {
  for (const frame of await framesOf(tab)) {
    const found = await askFrame(tab, frame, 'go-to-note', { note });
    if (found.ok && found.value) return true;
  }
  return false;
}

/** Nothing is marked any more in frames but this one. */
export async function leaveOthers(tab: number, frame: number): Promise<void> {
  const others = (await framesOf(tab)).filter(one => one !== frame);
  await Promise.all(others.map(other => askFrame(tab, other, 'leave', {})));
}

/** Reads the page and its frames again; see `reread`. */
export async function rereadPage(
  tab: number,
  wish: { readonly isOnce?: true } = {},
): Promise<Result<null, SendFailure>> {
  const top = await askFrame(tab, 0, 'reread', wish);
  const inner = (await framesOf(tab)).filter(frame => frame !== 0);
  await Promise.all(inner.map(frame => askFrame(tab, frame, 'reread', wish)));
  return top;
}

/** The hashes of the texts of these frames, in the order that is given, parted by spaces; null where none has a text. */
export async function hashOfTexts(
  tab: number,
  frames: readonly number[],
): Promise<Result<string | null, SendFailure>> {
  const answers = await Promise.all(frames.map(frame => askPageHash(tab, frame)));
  const hashes: string[] = [];
  for (const answer of answers) {
    if (!answer.ok) return failure(answer.error.code, answer.error.detail);
    if (answer.value !== null) hashes.push(answer.value);
  }
  return success(hashes.length > 0 ? hashes.join(' ') : null);
}
