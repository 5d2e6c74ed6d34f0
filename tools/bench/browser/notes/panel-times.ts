import type { Page } from 'puppeteer-core';

/** Milliseconds from a click on the tab of the notes until their list is laid out, by the panel's own clock. */
export function timeOfOpening(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    document.querySelector<HTMLElement>('#tab-page')!.click();
    await new Promise(drawn => setTimeout(drawn, 300));
    const begun = performance.now();
    document.querySelector<HTMLElement>('#tab-notes')!.click();
    while (!document.querySelector('[data-note-id]')) await new Promise(turn => setTimeout(turn));
    void document.body.offsetHeight;
    return performance.now() - begun;
  });
}

/** Of each keystroke of some words: milliseconds until what they find is laid out. The list is narrowed letter by letter. */
export function timesOfTyping(panel: Page, words: readonly string[]): Promise<number[]> {
  return panel.evaluate(async all => {
    const times: number[] = [];
    const field = document.querySelector<HTMLInputElement>('[name="search"]')!;
    const type = async (typed: string) => {
      const begun = performance.now();
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Views are drawn in microtasks.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      void document.body.offsetHeight;
      return performance.now() - begun;
    };
    for (const word of all) {
      for (let length = 1; length <= word.length; length++) times.push(await type(word.slice(0, length)));
      await type('');
      await new Promise(rest => setTimeout(rest, 100));
    }
    return times;
  }, words);
}

/** Milliseconds from the beginning of the panel's page until the first notes are in it. */
export async function timeOfFirstNotes(panel: Page): Promise<number> {
  const shown = await panel.waitForFunction(
    () => document.querySelector('[data-note-id]') !== null && performance.now(),
    { polling: 'raf' },
  );
  return (await shown.jsonValue()) as number;
}

interface Tabs {
  readonly tabs: { getCurrent(): Promise<{ readonly id: number }> };
}

/** The id of the tab that a page of the extension is in. */
export function tabOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
    return (await (browser ?? chrome).tabs.getCurrent()).id;
  });
}
