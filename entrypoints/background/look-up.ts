import { inTurn } from '../../core/in-turn.ts';
import { onLookUp, setLookUpEntry } from '../../platform/context-menu.ts';
import { createMenuWords } from '../../platform/i18n/menu-words.ts';
import { onInstalled } from '../../platform/installed.ts';
import { openOwnPage } from '../../platform/own-pages.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';
import type { Checking } from './checking.ts';

/** The entry in the menu of a selection. */
export interface LookUp {
  /** Words it in the reader's language, as that is set now. */
  follow(): Promise<void>;
}

/** Offers to look a selection up in a view of its own, and shows a new reader around. */
export function offerLookUp(
  settings: Pick<SettingsStore, 'read'>,
  checking: Pick<Checking, 'hand'>,
  signal: AbortSignal,
): LookUp {
  const { t, speak } = createMenuWords();
  const follow = inTurn(async () => {
    speak((await settings.read()).language);
    await setLookUpEntry(t('look-up'));
  });
  onLookUp(selection => void openOwnPage(`check.html#${checking.hand(selection)}`), signal);
  onInstalled(isNew => {
    void follow();
    if (isNew) void openOwnPage('welcome.html');
  }, signal);
  return { follow };
}
