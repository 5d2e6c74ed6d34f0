import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { KeptProfile } from './kept-profile.ts';
import { openNotes, SEVENTH, textsIn } from './notes-panel.ts';

/** How often the browser is killed; `MEIPI_KILLS=20` for as often as it was promised for. */
const KILLS = Number(process.env.MEIPI_KILLS ?? 2);

/** Milliseconds of writing after the first save until the browser is killed: another moment each time. */
const AT_MOST = 1_500;

const profile = new KeptProfile();

afterAll(() => profile.remove());

/** What stands in the form while it says that it is saved; undefined while it does not. */
function savedText(panel: Page): Promise<string | undefined> {
  return panel.evaluate(() => {
    const isSaved = document.querySelector('.saving')?.textContent?.includes('已保存');
    return isSaved ? document.querySelector<HTMLTextAreaElement>('[name="note-text"]')?.value : undefined;
  });
}

/** Types words into the form and presses «save», and the same again, until there is no browser; answers what was said to be saved last. */
async function writeUntilKilled(panel: Page, words: string, begun: () => void): Promise<string> {
  let saved = '';
  try {
    for (let times = 0; ; times++) {
      await panel.type('[name="note-text"]', `${words}${times}，`);
      await panel.click('[data-action="save-note"]');
      for (let text: string | undefined; text === undefined; ) {
        text = await savedText(panel);
        saved = text ?? saved;
      }
      begun();
    }
  } catch {
    return saved;
  }
}

describe('a browser that is killed while a reader writes in the panel', () => {
  it(
    `has all that was said to be saved when it starts again, ${KILLS} times`,
    async () => {
      const saved: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        const driven = await profile.start();
        const panel = await openNotes({ driven }, `&node=${encodeURIComponent(SEVENTH)}&note=new`);
        await panel.waitForSelector('[name="note-text"]');
        let begun = () => {};
        const isBegun = new Promise<void>(resolve => {
          begun = resolve;
        });
        const writing = writeUntilKilled(panel, `第${kill}次`, begun);
        await isBegun;
        await pause((kill * 617) % AT_MOST);
        profile.kill(driven);
        saved.push(await writing);
        await profile.end(driven);
      }
      const driven = await profile.start();
      const texts = await textsIn(await openNotes({ driven }));
      await driven.close();
      expect(saved.every(text => text !== '')).toBe(true);
      // What was under way may be there too.
      expect(saved.filter(text => !texts.some(found => found.startsWith(text)))).toEqual([]);
      expect(texts).toHaveLength(KILLS);
    },
    30_000 + KILLS * 20_000,
  );
});
