import { meetingsOf } from '../../core/notes/meeting.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import type { RecognisedPassage } from '../../platform/messaging/protocol.ts';
import type { Origin } from '../../platform/messaging/serve.ts';
import type { MetPages } from '../../platform/storage/met-pages.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';

/** Keeps on which pages clauses were met, where the reader wants that. */
export interface Remembering {
  /** A page has these passages. It is kept once that is answered, and nobody waits for it. */
  met(
    passages: readonly Pick<RecognisedPassage, 'node' | 'kind'>[],
    title: string | undefined,
    asker: Pick<Origin, 'url' | 'isPrivate'>,
  ): Promise<void>;
  /** The reader says that a page has not got a node: what else it has is kept when it is read again. */
  forget(node: string, address: string): Promise<void>;
}

interface Means {
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly pages: Pick<MetPages, 'keep' | 'remove'>;
  now(): number;
  /** Until what is under way is answered. */
  rest(): Promise<void>;
  changed(): void;
}

export function createRemembering({ settings, pages, now, rest, changed }: Means): Remembering {
  return {
    async met(passages, title = '', { url, isPrivate = false }) {
      // What is read in a private window leaves nothing behind.
      if (isPrivate || url === undefined || passages.length === 0) return;
      await rest();
      if (!(await settings.read()).keepsMet) return;
      const kept = await pages.keep(meetingsOf(passages, { address: url, title }), now());
      if (kept.ok && kept.value) changed();
    },
    async forget(node, address) {
      const gone = await pages.remove(node, noteAddress(address));
      if (gone.ok && gone.value.length > 0) changed();
    },
  };
}
