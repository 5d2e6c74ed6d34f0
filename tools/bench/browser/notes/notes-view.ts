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

export function notesView(page: Page): NotesView {
  return {
    ask: message =>
      page.evaluate(async asked => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Runtime>;
        const answer = await (browser ?? chrome).runtime.sendMessage(asked);
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return answer.value as never;
      }, message),
    times: messages =>
      page.evaluate(async all => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Runtime>;
        const times: number[] = [];
        for (const message of all) {
          const begun = performance.now();
          const answer = await (browser ?? chrome).runtime.sendMessage(message);
          times.push(performance.now() - begun);
          if (!answer.ok) throw new Error(JSON.stringify(answer));
        }
        return times;
      }, messages),
  };
}
