import { browser } from '../browser.ts';

/** Where a running script of ours leaves word, in the world that content scripts share and the page does not see. */
export const RUNNING = 'meipi-running';

const KEY = Symbol.for(RUNNING);

/**
 * The lifetime of the reader's script in a page. It stands in for WXT's own context, which announces itself to the page
 * with an event and a `postMessage`: a page where nothing is recognised shall not notice us.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();

  constructor() {
    const world = globalThis as { [KEY]?: AbortController };
    world[KEY]?.abort();
    world[KEY] = this.controller;
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Ends the script if an update of the extension has cut it off from the background. */
  abortIfOrphaned(): void {
    if (browser.runtime?.id === undefined) this.controller.abort();
  }
}
