import { browser } from './browser.ts';

/**
 * Calls back whenever this alarm rings, until the signal aborts; it wakes the background. Firefox does not end a background
 * that has promised to come to an end by itself.
 */
export function onAlarm(name: string, rung: () => void | Promise<void>, signal: AbortSignal): void {
  const listener = async (alarm: { name: string }) => {
    if (alarm.name === name) await rung();
  };
  browser.alarms.onAlarm.addListener(listener);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(listener));
}

/**
 * Has an alarm ring every so many minutes. Firefox forgets it when it is closed, and a clock that was put back leaves it years
 * away in Chromium: so it is seen to whenever the background starts.
 */
export async function setAlarmEvery(name: string, minutes: number, now: number): Promise<void> {
  const set = await browser.alarms.get(name);
  const isNear = set && set.scheduledTime <= now + minutes * 60_000;
  if (!isNear) browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Has an alarm ring once, and not when it was set to before. Browsers take half a minute for less. */
export function setAlarmIn(name: string, minutes: number): void {
  browser.alarms.create(name, { delayInMinutes: minutes });
}

export async function stopAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** When an alarm rings next, milliseconds since 1970; undefined for one that is not set. */
export async function nextAlarm(name: string): Promise<number | undefined> {
  return (await browser.alarms.get(name))?.scheduledTime;
}

/** Calls back when the browser starts, until the signal aborts: listening is what has it start the background then. */
export function onBrowserStart(started: () => void, signal: AbortSignal): void {
  browser.runtime.onStartup.addListener(started);
  signal.addEventListener('abort', () => browser.runtime.onStartup.removeListener(started));
}
