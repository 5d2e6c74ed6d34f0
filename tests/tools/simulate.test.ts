import { describe, expect, it } from 'vitest';
import { runHistory } from '../../tools/simulate/history.ts';
import { runTool } from './run-tool.ts';

/** Other histories by `MEIPI_SEED=7`; one alone by `npm run simulate -- 1 SEED`. */
const FIRST = Number(process.env.MEIPI_SEED ?? 1);
const HISTORIES = 2_000;

describe('browsers that sync while all goes wrong', () => {
  // In a process of its own: what runs the tests makes each call between files dear.
  it(`lose nothing and come to show the same, in histories of seeds ${FIRST} to ${FIRST + HISTORIES - 1}`, () => {
    const { code, out, said } = runTool('simulate', [`${HISTORIES}`, `${FIRST}`]);
    expect(out + said).toContain(`seeds ${FIRST} to ${FIRST + HISTORIES - 1}: 0 went wrong`);
    expect(code).toBe(0);
  }, 120_000);

  it('do the same again for the same seed', () => {
    expect(runHistory(FIRST)).toEqual(runHistory(FIRST));
  });
});
