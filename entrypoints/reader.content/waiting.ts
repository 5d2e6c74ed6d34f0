import { success } from '../../core/result.ts';
import { askBackground } from '../../platform/messaging/send.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { answerNothing } from './nothing-to-read.ts';

/**
 * A frame that is smaller shows no article: in 240 by 120 CSS pixels stand four lines of fifteen characters. What is smaller is a
 * bar, a counter or an advert, or hidden: a frame that is not shown has no size at all.
 */
const SMALLEST = { width: 240, height: 120 };

/** So many UTF-16 code units a frame must hold: what is shorter is a bar of words, and no clause's sentence stands in it. */
export const SHORTEST_IN_FRAME = 20;

export function isFrame(): boolean {
  return window !== window.top;
}

/**
 * Waits in a frame until it is worth reading: until it is large enough, and the reader has its page read. It costs a frame that
 * never is a listener and no look at its document.
 *
 * @param begin gets whether the reader wants the page read though it is off.
 */
export function waitInFrame(begin: (isOnce: boolean) => void, signal: AbortSignal): void {
  const waiting = new AbortController();
  const isOver = AbortSignal.any([waiting.signal, signal]);
  let isOnce = false;
  let isLarge = false;
  const look = async () => {
    if (!isLarge) return;
    const looks = await askBackground('read-appearance', isOnce ? { isOnce } : {});
    if (isOver.aborted || !looks.ok || looks.value.mode === 'off') return;
    waiting.abort();
    begin(isOnce);
  };
  const reread = async (wish: { readonly isOnce?: boolean }) => {
    isOnce ||= wish.isOnce ?? false;
    await look();
    return success(null);
  };
  answerNothing({ reread }, isOver);
  onSettingsChanged(() => void look(), isOver);
  const measure = () => {
    if (isLarge || innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return;
    isLarge = true;
    void look();
  };
  addEventListener('resize', measure, { signal: isOver });
  measure();
}
