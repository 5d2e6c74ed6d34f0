import { describe, expect, it } from 'vitest';
import { runHistory } from '../../../tools/simulate/history.ts';
import { MUTANTS } from '../../../tools/simulate/mutants.ts';

const SEED = Number(process.env.MEIPI_SEED ?? 1);

/** Several times what the hardest of them takes. */
const MOST = 3_000;

describe('a program that', () => {
  it.each(Object.entries(MUTANTS))(
    'is wrong in that %s is found out',
    (_, program) => {
      let seed = SEED;
      while (!runHistory(seed, program).violation && seed < SEED + MOST) seed++;
      expect(seed).toBeLessThan(SEED + MOST);
    },
    120_000,
  );
});
