import * as v from 'valibot';
import { FIRST_PLACE, type PanelPlace, panelPlaceSchema } from '../../core/panel-place.ts';
import { browser } from '../browser.ts';

/** The part of the storage that lives in memory and ends with the browser; the polyfill's types do not know it yet. */
interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * Where the reader stands in the panel of each tab, for the session. Where the browser refuses it, the panel opens at its
 * beginning: nobody can do anything about that, so that it is no failure.
 */
export async function readPanelPlace(tab: number): Promise<PanelPlace> {
  const key = keyOf(tab);
  const kept = await session()
    .get(key)
    .catch(() => ({}) as Record<string, unknown>);
  const read = v.safeParse(panelPlaceSchema, kept[key]);
  return read.success ? read.output : FIRST_PLACE;
}

export async function keepPanelPlace(tab: number, place: PanelPlace): Promise<void> {
  await session()
    .set({ [keyOf(tab)]: place })
    .catch(() => undefined);
}

/** Forgets the place of each tab that is closed, until the signal aborts. */
export function forgetPlacesOfClosedTabs(signal: AbortSignal): void {
  const closed = (tab: number) =>
    void session()
      .remove(keyOf(tab))
      .catch(() => undefined);
  browser.tabs.onRemoved.addListener(closed);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(closed));
}

function keyOf(tab: number): string {
  return `panel-place-${tab}`;
}

function session(): SessionArea {
  return (browser.storage as unknown as { session: SessionArea }).session;
}
