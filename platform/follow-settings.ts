import { latestOf } from '../core/latest.ts';
import { DEFAULTS, type Settings } from '../core/settings/settings.ts';
import { askSettings } from './messaging/ask-settings.ts';
import { onSettingsChanged } from './messaging/settings-changed.ts';

/**
 * Draws one of our own pages in the language and the colours that the reader set, and again when these change. Where the
 * background does not answer it is drawn all the same.
 */
export function followSettings(
  document: Document,
  speak: (language: Settings['language']) => void,
  draw: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const refresh = latestOf(
    () => askSettings('read-settings', {}),
    answer => {
      const settings = answer.ok ? answer.value : DEFAULTS;
      speak(settings.language);
      document.documentElement.className = `palette-${settings.palette}`;
      draw(settings);
    },
  );
  onSettingsChanged(refresh, signal);
  refresh();
}
