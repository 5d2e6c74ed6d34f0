import * as fc from 'fast-check';

/**
 * Properties are tried on the same cases each time, so that a change alone turns the suite red; `MEIPI_SEED=7` tries others,
 * which is how to hunt.
 */
fc.configureGlobal({ seed: Number(process.env.MEIPI_SEED ?? 20250609) });
