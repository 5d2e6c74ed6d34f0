import * as v from 'valibot';
import type { Settings } from './settings.ts';
import { KINDS, LABEL_SIZES, LANGUAGES, PALETTES, SITE_MODES, type SiteMode } from './values.ts';

/** What the script in a page needs to know of the reader's settings, and no more. */
export const appearanceSchema = v.object({
  mode: v.picklist(SITE_MODES),
  kinds: v.array(v.picklist(KINDS)),
  labelSize: v.picklist(LABEL_SIZES),
  palette: v.picklist(PALETTES),
  language: v.picklist(LANGUAGES),
  showsStock: v.boolean(),
  offersMark: v.boolean(),
});

export type Appearance = v.InferOutput<typeof appearanceSchema>;

/** @param isOnce whether the reader asked for this page though it is off. */
export function appearanceOf(settings: Settings, chosen: SiteMode | undefined, isOnce: boolean): Appearance {
  const { isOn, kinds, keepsMet: _, ...looks } = settings;
  const mode = isOn ? (chosen ?? 'on') : 'off';
  return { mode: isOnce && mode === 'off' ? 'on' : mode, kinds: [...kinds], ...looks };
}
