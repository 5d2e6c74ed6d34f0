import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks again and again until what is seen is enough; in the end gives what was seen last, for the test to judge.
 *
 * @param most milliseconds.
 */
export async function eventually<T>(
  look: () => Promise<T>,
  isEnough: (seen: T) => boolean,
  most = 5_000,
): Promise<T> {
  const begin = Date.now();
  for (;;) {
    const seen = await look();
    if (isEnough(seen) || Date.now() - begin > most) return seen;
    await pause(50);
  }
}

/** As long as a sync with a real server may take on a machine that does much else: milliseconds. */
export const A_SYNC = 20_000;
