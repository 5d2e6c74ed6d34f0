import { type Outcome, runHistory } from './simulate/history.ts';
import { MUTANTS } from './simulate/mutants.ts';

const USAGE = `npm run simulate -- HISTORIES [FIRST SEED]   histories of browsers that sync; one alone with 1 and its seed
npm run simulate -- mutants [FIRST SEED]     after how many histories each wrong program is found out`;

const MOST_FOR_A_MUTANT = 10_000;

function main(): void {
  const [what = '2000', from = '1'] = process.argv.slice(2);
  const [most, first] = [what === 'mutants' ? MOST_FOR_A_MUTANT : Number(what), Number(from)];
  if (!Number.isSafeInteger(most) || !Number.isSafeInteger(first) || most < 1) throw new Error(USAGE);
  const isRight = what === 'mutants' ? runMutants(first, most) : runHistories(first, most);
  if (!isRight) process.exitCode = 1;
}

/** Says which seeds went wrong; whether none did. */
function runHistories(first: number, most: number): boolean {
  const bySyncs = new Map<number, number>();
  const wrong: Outcome[] = [];
  for (let seed = first; seed < first + most; seed++) {
    const outcome = runHistory(seed);
    if (outcome.violation) wrong.push(outcome);
    else bySyncs.set(outcome.syncs, (bySyncs.get(outcome.syncs) ?? 0) + 1);
  }
  console.log(`${most} histories, seeds ${first} to ${first + most - 1}: ${wrong.length} went wrong`);
  for (const { seed, violation } of wrong.slice(0, 20)) console.log(`seed ${seed}: ${violation}`);
  const counts = [...bySyncs].sort(([one], [other]) => one - other);
  const told = counts.map(([syncs, count]) => `${syncs}: ${count}`).join(', ');
  console.log(`syncs until all show the same, and in how many histories: ${told}`);
  return wrong.length === 0;
}

/** Whether each wrong program is found out. */
function runMutants(first: number, most: number): boolean {
  const survivors = Object.entries(MUTANTS).filter(([name, program]) => {
    for (let seed = first; seed < first + most; seed++) {
      const { violation } = runHistory(seed, program);
      if (!violation) continue;
      console.log(`${name}: found out after ${seed - first + 1}: ${violation}`);
      return false;
    }
    console.log(`${name}: not found out in ${most}`);
    return true;
  });
  return survivors.length === 0;
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
