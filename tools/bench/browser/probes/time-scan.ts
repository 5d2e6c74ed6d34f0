import { call } from '../../measure/call.ts';
import { median } from '../../measure/median.ts';
import { scan } from '../../measure/scan.ts';

/** Milliseconds of one span between two readings of the clock, the grain of which is 0.1 there, and how many spans. */
const SPAN = 10;
const SPANS = 7;

/** Characters of the text and times over it, so that the loop is entered often enough to become as fast as it gets. */
const WARMING = { characters: 1000, scans: 100_000, milliseconds: 400 } as const;

/** Milliseconds of one bare scan over the text, warm: the median over spans. */
export function timeScan(text: string): number {
  warmScan(text);
  return median(Array.from({ length: SPANS }, () => timeSpan(text)));
}

let isScanWarm = false;

function warmScan(text: string): void {
  if (isScanWarm) return;
  isScanWarm = true;
  const short = Array.from(text.slice(0, WARMING.characters)).join('');
  const start = performance.now();
  for (let at = 0; at < WARMING.scans && performance.now() - start < WARMING.milliseconds; at++)
    call(scan, short);
}

function timeSpan(text: string): number {
  const start = performance.now();
  let done = 0;
  let now = start;
  for (; now - start < SPAN; now = performance.now()) {
    for (let at = 0; at < 50; at++) call(scan, text);
    done += 50;
  }
  return (now - start) / done;
}
