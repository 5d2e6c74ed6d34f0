import { browser } from '../browser.ts';
import { DATA_SENT } from './data-sent.ts';

/**
 * Whether this browser asks its reader what data may leave it: Firefox from 140 on says so by having such a list. To be known
 * before the click in which it is asked for.
 */
export async function asksForData(): Promise<boolean> {
  return 'data_collection' in (await browser.permissions.getAll());
}

/** Whether the reader lets us reach the server and send it notes; both can be taken back in the browser at any time. */
export async function mayReachServer(pattern: string): Promise<boolean> {
  return browser.permissions.contains(needed(pattern, await asksForData()));
}

/** Asks the reader, at once and for all of it. To be called first thing in a click: the browser forgets the click at the first `await`. */
export function requestServer(pattern: string, isDataAsked: boolean): Promise<boolean> {
  return browser.permissions.request(needed(pattern, isDataAsked));
}

/** Gives it back; of a site that ships the browser takes nothing. */
export async function leaveServer(pattern: string): Promise<void> {
  await browser.permissions.remove(needed(pattern, await asksForData())).catch(() => false);
}

function needed(pattern: string, isDataAsked: boolean) {
  return { origins: [pattern], ...(isDataAsked && { data_collection: [...DATA_SENT] }) };
}
