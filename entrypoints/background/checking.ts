import { success } from '../../core/result.ts';
import type { CheckProtocol } from '../../platform/messaging/check-protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';
import { type Recognition, readerOf } from './recognition.ts';

/** Texts that the reader brings along. Nothing of them is written anywhere: a selection waits in memory for its view alone. */
export interface Checking {
  /** Keeps a selection until the view that is opened for it takes it. */
  hand(selection: string): string;
  readonly handlers: Handlers<CheckProtocol>;
}

/** Selections that no view has taken; more than that are forgotten. */
const MOST_WAITING = 4;

export function createChecking(
  recognition: Pick<Recognition, 'recognise' | 'stock'>,
  settings: Pick<SettingsStore, 'read'>,
  newKey: () => string,
): Checking {
  const waiting = new Map<string, string>();
  return {
    hand(selection) {
      const key = newKey();
      waiting.set(key, selection);
      for (const [oldest] of waiting) {
        if (waiting.size <= MOST_WAITING) break;
        waiting.delete(oldest);
      }
      return key;
    },
    handlers: {
      'check-text': async ({ text }, asker) => {
        const passages = await recognition.recognise(text, '', readerOf(asker));
        if (!passages.ok) return passages;
        const { showsStock } = await settings.read();
        const stock = showsStock ? await recognition.stock(text, passages.value) : [];
        return success({ passages: passages.value, stock });
      },
      'take-selection': ({ key }) => {
        const selection = waiting.get(key) ?? null;
        waiting.delete(key);
        return success(selection);
      },
    },
  };
}
