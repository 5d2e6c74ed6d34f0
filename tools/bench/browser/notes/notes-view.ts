import type { Page } from 'puppeteer-core';

/** A page of the extension that asks the background for notes. */
export interface NotesView {
  /** Asks; throws where that fails. */
  ask<Answer>(message: object): Promise<Answer>;
  /** Milliseconds from each question to its answer, one after the other, by the page's own clock. */
  times(messages: readonly object[]): Promise<number[]>;
}

interface Runtime {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
}

/** Questions and answers go to the page as text: Firefox is driven value by value, and a thousand notes would take minutes. */
export function notesView(page: Page): NotesView {
  return {
    ask: async message => {
      const answer = await page.evaluate(async asked => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Runtime>;
        return JSON.stringify(await (browser ?? chrome).runtime.sendMessage(JSON.parse(asked)));
      }, JSON.stringify(message));
      const { ok, value } = JSON.parse(answer);
      if (!ok) throw new Error(answer);
      return value;
    },
    times: async messages =>
      await page.evaluate(async asked => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Runtime>;
        const times: number[] = [];
        for (const message of JSON.parse(asked)) {
          const begun = performance.now();
          const answer = await (browser ?? chrome).runtime.sendMessage(message);
          times.push(performance.now() - begun);
          if (!answer.ok) throw new Error(JSON.stringify(answer));
        }
        return times;
      }, JSON.stringify(messages)),
  };
}
