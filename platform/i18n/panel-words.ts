import en from '../../locales/en/panel.ftl?raw';
import zhCN from '../../locales/zh_CN/panel.ftl?raw';
import zhTW from '../../locales/zh_TW/panel.ftl?raw';
import type { Locale } from './locale.ts';
import { NOTES_WORDS } from './notes-words.ts';
import { SYNC_WORDS } from './sync-words.ts';
import { createViewWords, type ViewWords } from './view-words.ts';

const PANEL_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };

/** The words of the side panel: those of all our pages, and its own. */
export function createPanelWords(document: Document): ViewWords {
  return createViewWords(document, [PANEL_WORDS, NOTES_WORDS, SYNC_WORDS]);
}
