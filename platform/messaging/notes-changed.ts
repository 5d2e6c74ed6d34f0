import * as v from 'valibot';
import { browser } from '../browser.ts';

/** Sent by the background to whoever shows notes; it has no answer and says nothing of what is in them. */
const NOTES_CHANGED = 'notes-changed';

/** The same to the scripts in pages, without the notes' names, and only where what a page shows of them may be other than before. */
const MARKS_CHANGED = 'marks-changed';

/** Of more notes than that, all may be others. */
const MOST_NAMED = 100;

const announcement = v.object({
  type: v.literal(NOTES_CHANGED),
  ids: v.nullish(v.array(v.string())),
});

/** Nobody need be listening. @param ids Which notes; undefined where all may be others. */
export async function announceNotesChanged(ids: readonly string[] | undefined): Promise<void> {
  const named = ids && ids.length <= MOST_NAMED ? { ids: [...ids] } : {};
  await browser.runtime.sendMessage({ type: NOTES_CHANGED, ...named }).catch(() => undefined);
}

/** Calls back when there are other notes than before. */
export function onNotesChanged(
  changed: (ids: readonly string[] | undefined) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id) return;
    const read = v.safeParse(announcement, message);
    if (read.success) changed(read.output.ids ?? undefined);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Tells every page; nobody need be listening there. */
export async function announceMarksChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = { type: MARKS_CHANGED };
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => undefined)),
  );
}

/** Calls back in a page when notes may stand elsewhere than before, or in another colour. */
export function onMarksChanged(changed: () => void, signal: AbortSignal): void {
  const announced = v.object({ type: v.literal(MARKS_CHANGED) });
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && v.is(announced, message)) changed();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
