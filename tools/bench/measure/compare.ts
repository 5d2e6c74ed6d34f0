import { flat } from '../library/flat.ts';
import { call, type Run } from './call.ts';
import { median } from './median.ts';
import { scan } from './scan.ts';

/** How long one figure may be worked at. */
export interface Effort {
  /** Milliseconds for a figure, if its least number of rounds allows. */
  readonly milliseconds: number;
  /** Rounds that a figure has at least. */
  readonly rounds: number;
}

export interface Figure {
  /** Median over the rounds of the time of a run, as a multiple of the bare scan's in the same round. */
  readonly ratio: number;
  /** Medians of one run and of one scan. */
  readonly milliseconds: number;
  readonly scanMilliseconds: number;
  readonly rounds: number;
}

/**
 * Milliseconds between two readings of the clock: so many at least that its own cost and grain vanish, and as many as the
 * longest run takes, up to a bound. Where other programs want the same processor, a long run is interrupted and a short one is
 * not; all are made long.
 */
const SPAN = { least: 1, most: 30 } as const;

/** Rounds more than this make no median better. */
const MOST_ROUNDS = 200;

/** Where a run is so slow that this many times the time asked for has gone, fewer rounds will do, or one. */
const PATIENCE = 5;
const LAST_PATIENCE = 15;
const FEWEST_ROUNDS = 3;

const MOST_REPEATS = 10_000;

/** A thousand characters, so many times over, but for so many milliseconds at most. */
const WARMING = flat('暖'.repeat(1000));
const SCANS_TO_WARM = 100_000;
const MOST_TO_WARM = 400;

/**
 * Times each of the runs against the bare scan over the same text: after warming up, in rounds of scan, first run, second run,
 * and so on, so that whatever else the machine does falls on all alike.
 * @param runs Best functions as they are, not wrapped: a wrapper into which one of them was put by the first optimiser stays
 * slow for long.
 */
export function compareToScan(
  text: string,
  runs: readonly Run[],
  { milliseconds, rounds }: Effort,
  now: () => number = () => performance.now(),
): Figure[] {
  const all = [warmScan(now), ...runs];
  const repeats = repeatsFor(all.map(run => warmUp(run, text, Math.min(milliseconds / 8, 60), now)));
  const times: number[][] = all.map(() => []);
  const start = now();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const spent = (now() - start) / (milliseconds * runs.length);
    if (round >= rounds && spent > 1) break;
    if (round >= FEWEST_ROUNDS && spent > PATIENCE) break;
    if (round > 0 && spent > LAST_PATIENCE) break;
    all.forEach((run, at) => {
      times[at]!.push(timeOf(run, text, repeats[at]!, now));
    });
  }
  const scans = times[0]!;
  return times.slice(1).map(own => ({
    ratio: ratioOf(own, scans),
    milliseconds: median(own),
    scanMilliseconds: median(scans),
    rounds: own.length,
  }));
}

let isScanWarm = false;

/** The bare scan, first run until it is as fast as it gets: short texts, so that it is entered often. */
function warmScan(now: () => number): Run {
  const start = now();
  for (let done = 0; !isScanWarm && done < SCANS_TO_WARM && now() - start < MOST_TO_WARM; done++) {
    call(scan, WARMING);
  }
  isScanWarm = true;
  return scan;
}

/** The median of the quotients round by round. */
export function ratioOf(times: readonly number[], scans: readonly number[]): number {
  return median(times.map((time, round) => time / scans[round]!));
}

/** Warms a run up for some milliseconds, and answers how many of them one run takes. */
function warmUp(run: Run, text: string, milliseconds: number, now: () => number): number {
  const start = now();
  let done = 0;
  let last = 0;
  do {
    last = timeOf(run, text, 1, now);
    done += 1;
  } while (now() - start < milliseconds && done < 10_000);
  return Math.min((now() - start) / done, last);
}

/** How many of each run, by the milliseconds that one takes, fill a span that is the same for all. */
export function repeatsFor(milliseconds: readonly number[]): number[] {
  const span = Math.min(SPAN.most, Math.max(SPAN.least, ...milliseconds));
  return milliseconds.map(one => Math.max(1, Math.min(MOST_REPEATS, Math.round(span / Math.max(one, 1e-6)))));
}

function timeOf(run: Run, text: string, repeats: number, now: () => number): number {
  const start = now();
  for (let at = 0; at < repeats; at++) call(run, text);
  return (now() - start) / repeats;
}
