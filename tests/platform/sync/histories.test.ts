import { expect, it } from 'vitest';
import { runRealHistory } from './real-history.ts';

const SEED = Number(process.env.MEIPI_SEED ?? 1);
const HISTORIES = Number(process.env.MEIPI_HISTORIES ?? 100);

it(`${HISTORIES} histories of browsers with real databases, keys and engines, from seed ${SEED}, lose nothing and come to the same`, async () => {
  const wrong: string[] = [];
  for (let seed = SEED; seed < SEED + HISTORIES; seed++)
    await runRealHistory(seed).catch((error: Error) => wrong.push(`seed ${seed}: ${error.message}`));
  expect(wrong).toEqual([]);
}, 600_000);
