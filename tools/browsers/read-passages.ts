import { setTimeout as pause } from 'node:timers/promises';
import type { ExtensionView } from './extension-view.ts';

export interface ReadPassage {
  node: string;
  kind: string;
  voice: string;
  text: string;
}

export interface PageState {
  status: string;
  passages: ReadPassage[];
}

/** How long the content script may take to listen, and then to finish, in milliseconds. */
export interface Patience {
  listening: number;
  reading: number;
}

/** What the content script knows of its page; undefined if none listens there. `reading` if it has not finished in time. */
export async function waitForState(
  view: ExtensionView,
  tab: number,
  { listening, reading }: Patience,
): Promise<PageState | undefined> {
  const begin = Date.now();
  for (;;) {
    const state = await askState(view, tab);
    if (state && state.status !== 'reading') return state;
    if (Date.now() - begin > (state ? reading : listening)) return state;
    await pause(20);
  }
}

async function askState({ api }: ExtensionView, tab: number): Promise<PageState | undefined> {
  const answer = await api.evaluate(
    ({ tabs }, id) => tabs.sendMessage(id, { type: 'page-state' }, { frameId: 0 }).catch(() => undefined),
    tab,
  );
  const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: PageState };
  if (!ok || !value) return undefined;
  const passages = value.passages.map(({ node, kind, voice, text }) => ({ node, kind, voice, text }));
  return { status: value.status, passages };
}
