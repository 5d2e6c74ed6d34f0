import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until what is seen is enough; after five seconds gives what was seen last, for the test to judge. */
export async function eventually<T>(look: () => Promise<T>, isEnough: (seen: T) => boolean): Promise<T> {
  const begin = Date.now();
  for (;;) {
    const seen = await look();
    if (isEnough(seen) || Date.now() - begin > 5_000) return seen;
    await pause(50);
  }
}
