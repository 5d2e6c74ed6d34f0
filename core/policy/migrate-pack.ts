import { PACK_FORMAT } from './pack.ts';

type Step = (pack: Record<string, unknown>) => Record<string, unknown>;

/**
 * Takes a pack of the format of its number to the next. When the format changes, the step from the format before is written
 * here, with a frozen pack of that format under `tests/fixtures/packs/`. A field that may be left out is no new format: every
 * pack written before it is still whole.
 */
export const STEPS: Readonly<Record<number, Step>> = {};

/** What comes of a pack on its way to the present format. */
export type Migrated =
  | { readonly kind: 'present'; readonly pack: unknown }
  /** Written by a later version than this. */
  | { readonly kind: 'newer'; readonly format: number }
  /** Of a format that never was. */
  | { readonly kind: 'unknown' };

/** @param steps for tests; the extension's own otherwise. */
export function migratePack(candidate: unknown, present = PACK_FORMAT, steps = STEPS): Migrated {
  const format = (candidate as { format?: unknown } | null | undefined)?.format;
  if (typeof format !== 'number' || !Number.isInteger(format)) return { kind: 'unknown' };
  if (format > present) return { kind: 'newer', format };
  let pack = candidate as Record<string, unknown>;
  for (let at = format; at < present; at++) {
    const step = steps[at];
    if (!step) return { kind: 'unknown' };
    pack = { ...step(pack), format: at + 1 };
  }
  return { kind: 'present', pack };
}
