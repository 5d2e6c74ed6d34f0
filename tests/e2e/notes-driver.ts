import type { Page } from 'puppeteer-core';
import { ask } from './ask.ts';

/** Writes notes and reads them, as a reader does; here by the messages of a view, with no interface before them. */
export interface NotesDriver {
  /** Makes a note, and answers once it was said to be saved. */
  create(id: string, text: string): Promise<void>;
  /** Writes another text in the place of the one that is there. */
  rewrite(id: string, text: string): Promise<void>;
  /** The texts of each note that is shown. */
  texts(): Promise<Map<string, string[]>>;
}

const TARGET = { kind: 'clause', node: 'minsheng-2025#sec_3__cl_7' };

interface Shown {
  readonly note: { readonly id: string; readonly texts: readonly { readonly value: string }[] };
  readonly seen: readonly string[];
}

export function driveByMessages(view: Page): NotesDriver {
  const get = async <T>(message: object): Promise<T> => {
    const answer = await ask(view, message);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value as T;
  };
  return {
    create: async (id, text) => {
      await get({ type: 'create-note', id, fields: { text, colour: 'yellow', target: TARGET } });
    },
    rewrite: async (id, text) => {
      const { seen } = await get<Shown>({ type: 'read-note', id });
      await get({ type: 'save-note', id, changes: { text }, seen });
    },
    texts: async () => {
      const { notes } = await get<{ notes: Shown['note'][] }>({
        type: 'list-notes',
        which: 'shown',
        most: 10_000,
      });
      return new Map(notes.map(({ id, texts }) => [id, texts.map(({ value }) => value)]));
    },
  };
}
