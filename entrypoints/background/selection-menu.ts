import { inTurn } from '../../core/in-turn.ts';
import { onSelectionEntry, type SelectedAt, setSelectionEntries } from '../../platform/context-menu.ts';
import { createMenuWords } from '../../platform/i18n/menu-words.ts';
import { onInstalled } from '../../platform/installed.ts';
import { openOwnPage } from '../../platform/own-pages.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';
import type { Checking } from './checking.ts';

/** Our entries in the menu of a selection. */
export interface SelectionMenu {
  /** Words them in the reader's language, as that is set now. */
  follow(): Promise<void>;
}

/**
 * Offers to look a selection up in a view of its own and to mark it, and shows a new reader around.
 *
 * @param mark `isToBeOpened` where the note that is made shall be written on.
 */
export function offerSelectionMenu(
  settings: Pick<SettingsStore, 'read'>,
  checking: Pick<Checking, 'hand'>,
  mark: (at: SelectedAt, isToBeOpened: boolean) => void,
  signal: AbortSignal,
): SelectionMenu {
  const { t, speak } = createMenuWords();
  const follow = inTurn(async () => {
    speak((await settings.read()).language);
    await setSelectionEntries({
      'look-up': t('look-up'),
      highlight: t('highlight'),
      'write-note': t('write-note'),
    });
  });
  onSelectionEntry((entry, at) => {
    if (entry === 'look-up') void openOwnPage(`check.html#${checking.hand(at.text)}`);
    else mark(at, entry === 'write-note');
  }, signal);
  onInstalled(isNew => {
    void follow();
    if (isNew) void openOwnPage('welcome.html');
  }, signal);
  return { follow };
}
