import * as v from 'valibot';
import { migrateSettings } from './migrate-settings.ts';
import { KINDS, LABEL_SIZES, LANGUAGES, PALETTES } from './values.ts';

/** Version of the record as it is stored; earlier ones are brought up to it (`migrate-settings.ts`). */
export const SETTINGS_VERSION = 1;

const fields = {
  /** Whether anything is recognised on any page. */
  isOn: v.boolean(),
  /** The kinds of passage that are painted and labelled in pages; the panel lists all. */
  kinds: v.array(v.picklist(KINDS)),
  labelSize: v.picklist(LABEL_SIZES),
  palette: v.picklist(PALETTES),
  language: v.picklist(LANGUAGES),
  /** Whether stock phrases that stand in the documents too are shown. */
  showsStock: v.boolean(),
  /** Whether a small button near a selection offers to mark it. */
  offersMark: v.boolean(),
  /** Whether the pages on which clauses were met are kept. */
  keepsMet: v.boolean(),
};

/** As they travel between the background and a page of ours. */
export const settingsSchema = v.object(fields);

/** Some fields anew. */
export const settingsChanges = v.partial(v.strictObject(fields));

/** What the reader may set for all sites. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;
export type SettingsChanges = v.InferOutput<typeof settingsChanges>;

export const DEFAULTS: Settings = {
  isOn: true,
  kinds: [...KINDS],
  labelSize: 'medium',
  palette: 'cinnabar',
  language: 'browser',
  showsStock: false,
  offersMark: false,
  keepsMet: false,
};

/** Of kinds that a later version knows there is nothing to show. */
const knownKinds = v.pipe(
  v.array(v.unknown()),
  v.transform(kinds => KINDS.filter(kind => kinds.includes(kind))),
);

/** A field that is missing or broken falls back, and it alone. */
const stored = v.object({
  isOn: v.fallback(fields.isOn, DEFAULTS.isOn),
  kinds: v.fallback(knownKinds, () => [...KINDS]),
  labelSize: v.fallback(fields.labelSize, DEFAULTS.labelSize),
  palette: v.fallback(fields.palette, DEFAULTS.palette),
  language: v.fallback(fields.language, DEFAULTS.language),
  showsStock: v.fallback(fields.showsStock, DEFAULTS.showsStock),
  offersMark: v.fallback(fields.offersMark, DEFAULTS.offersMark),
  keepsMet: v.fallback(fields.keepsMet, DEFAULTS.keepsMet),
});

/** The settings in a record that was stored, by whatever version: what it does not know is left aside, field by field. */
export function readSettings(record: unknown): Settings {
  return v.parse(stored, migrateSettings(record));
}

/**
 * The record to store. What a later version has written beside the fields that are known here stays, its number too, so that
 * going back to an earlier version for a day loses nothing.
 */
export function changedRecord(record: unknown, changes: SettingsChanges): Record<string, unknown> {
  const before = migrateSettings(record);
  const version = typeof before.version === 'number' ? before.version : 0;
  return { ...before, ...changes, version: Math.max(version, SETTINGS_VERSION) };
}
