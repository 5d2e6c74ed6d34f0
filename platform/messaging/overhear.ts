import * as v from 'valibot';
import { browser } from '../browser.ts';

/** Who speaks, as the browser says. */
export interface Speaker {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

interface Announcement {
  readonly type: string;
  readonly [more: string]: unknown;
}

/** Says something to the background and to all of our own pages; it has no answer, and nobody need be listening. */
export async function tellOurs(message: Announcement): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Says something to our scripts in all pages; nobody need be listening there. */
export async function tellPages(message: Announcement): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => undefined)),
  );
}

/** Calls back when one of ours says something of this form, until the signal aborts. Nothing is answered. */
export function overhear<Schema extends v.GenericSchema>(
  form: Schema,
  heard: (said: v.InferOutput<Schema>, speaker: Speaker) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, speaker: Speaker): undefined => {
    if (speaker.id !== browser.runtime.id) return;
    const read = v.safeParse(form, message);
    if (read.success) heard(read.output, speaker);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
