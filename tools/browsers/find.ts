import { type Machine, thisMachine } from '../machine/machine.ts';
import type { BrowserName } from './browser-name.ts';
import { places } from './places.ts';

const chosenBy = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** The browser's program: what CHROME_PATH or FIREFOX_PATH names, else the first one in the usual places. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine()): string | undefined {
  const variable = chosenBy[name];
  const chosen = machine.env[variable];
  if (!chosen) return places(name, machine).find(machine.exists);
  if (!machine.exists(chosen)) throw new Error(`${variable} names ${chosen}, but no file is there`);
  return chosen;
}
