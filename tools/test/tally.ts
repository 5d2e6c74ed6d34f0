import * as v from 'valibot';

/** How many tests went well and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const report = v.object({
  numPassedTests: v.number(),
  numTotalTests: v.number(),
  success: v.boolean(),
});

/** Reads Vitest's JSON report. A skipped test and a run that failed without a failing test count as failed: nothing is silent. */
export function readTally(json: string): Tally {
  const { numPassedTests, numTotalTests, success } = v.parse(report, JSON.parse(json));
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

export function lineOf({ passed, failed }: Tally, name?: string): string {
  return `${name === undefined ? '' : `${name}: `}${passed} passed, ${failed} failed`;
}
