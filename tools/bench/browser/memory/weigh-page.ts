import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../browsers/driven-browser.ts';
import type { CollectGarbage } from './collect-garbage.ts';
import { privateMemory } from './processes.ts';

/** Until a page is read and painted, in milliseconds. */
const SETTLING = 1_500;

/** What tells the page's process from all others: it takes so many bytes when asked to. */
const BALLAST = 96_000_000;

/** Bytes; undefined where the system or the browser does not tell. */
export interface Weight {
  /** Memory that the page's process has for itself. */
  readonly process: number | undefined;
  /** What is in use of its JavaScript heap, all worlds together. */
  readonly heap: number | undefined;
  /** Our element stands in the page. */
  readonly isLabelled: boolean;
}

/** Opens a page in a tab of its own and weighs it once it is at rest. */
export async function weighPage(
  driven: DrivenBrowser,
  url: string,
  collectGarbage: CollectGarbage,
): Promise<Weight> {
  const page = await driven.open(url);
  await pause(SETTLING);
  await collectGarbage(page);
  const program = driven.browser.process()?.pid;
  const heap = driven.name === 'chromium' ? (await page.metrics()).JSHeapUsedSize : undefined;
  const before = program === undefined ? new Map() : privateMemory(program);
  const isLabelled = await page.evaluate(() => document.querySelector('div[data-meipi]') !== null);
  await takeBallast(page);
  const after = program === undefined ? new Map() : privateMemory(program);
  await page.close();
  const process = heaviestRise(before, after, BALLAST / 2);
  return { process: process === undefined ? undefined : before.get(process), heap, isLabelled };
}

async function takeBallast(page: Page): Promise<void> {
  await page.evaluate(bytes => {
    (globalThis as { ballast?: Uint8Array }).ballast = new Uint8Array(bytes).fill(1);
  }, BALLAST);
}

/** The key whose value rose most, by `least` or more. */
export function heaviestRise(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  least: number,
): number | undefined {
  const rises = [...before].map(([key, value]) => [key, (after.get(key) ?? 0) - value] as const);
  const [heaviest] = rises.filter(([, rise]) => rise >= least).sort((one, other) => other[1] - one[1]);
  return heaviest?.[0];
}
