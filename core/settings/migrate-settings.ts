type Stored = Record<string, unknown>;
type Step = (stored: Stored) => Stored;

/**
 * Takes a record of the version of its number to the next. When a field changes its meaning, the step from the version before
 * is written here, with a frozen record of that version in the tests. A field that is added is no new version: it falls back.
 */
const STEPS: Readonly<Record<number, Step>> = {};

/** A record as the present version has it, or as a later one has left it; an empty one where nothing can be read. @param steps for tests. */
export function migrateSettings(stored: unknown, steps = STEPS): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  let record = stored as Stored;
  for (let at = record.version; typeof at === 'number' && Object.hasOwn(steps, at); at++) {
    record = { ...steps[at]!(record), version: at + 1 };
  }
  return record;
}
