import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';
import { KeptProfile } from './kept-profile.ts';
import { driveByMessages, type NotesDriver } from './notes-driver.ts';
import { BROWSER } from './session.ts';

/** How often the browser is killed; `MEIPI_KILLS=20` for as often as it was promised for. */
const KILLS = Number(process.env.MEIPI_KILLS ?? 2);

/** Saves that are under way at a time. */
const WRITERS = 3;

/** Milliseconds of saves before the browser is killed: another moment each time. */
const AT_LEAST = 200;
const AT_MOST = 1_200;

const profile = new KeptProfile();

afterAll(() => profile.remove());

async function start(): Promise<{ driven: DrivenBrowser; view: Page; notes: NotesDriver }> {
  const driven = await profile.start();
  const view = await driven.openExtensionPage('manifest.json');
  return { driven, view, notes: driveByMessages(view) };
}

/** What was said to be saved of a note, and what was under way after it. */
interface Written {
  acknowledged?: string;
  underWay?: string;
}

/** Makes notes and writes on them until that fails, as it does when there is no browser any more. */
async function writeUntilKilled(notes: NotesDriver, written: Map<string, Written>): Promise<void> {
  for (;;) {
    const id = randomBytes(16).toString('base64url');
    const note: Written = {};
    written.set(id, note);
    for (const text of ['first', 'second']) {
      note.underWay = `${text} ${id}`;
      try {
        await (text === 'first' ? notes.create(id, note.underWay) : notes.rewrite(id, note.underWay));
      } catch {
        return;
      }
      note.acknowledged = note.underWay;
    }
  }
}

/** Acknowledged texts that are neither there nor followed by the one that was under way. */
function missing(written: ReadonlyMap<string, Written>, found: ReadonlyMap<string, string[]>): string[] {
  return [...written].flatMap(([id, { acknowledged, underWay }]) => {
    const texts = found.get(id) ?? [];
    const isThere =
      acknowledged === undefined || texts.includes(acknowledged) || texts.includes(underWay ?? '');
    return isThere ? [] : [acknowledged];
  });
}

describe('a browser that is killed in a run of saves', () => {
  it(
    `has each save that was acknowledged when it starts again, ${KILLS} times`,
    async () => {
      const written = new Map<string, Written>();
      for (let kill = 0; kill < KILLS; kill++) {
        const { driven, notes } = await start();
        expect(missing(written, await notes.texts())).toEqual([]);
        const writing = Array.from({ length: WRITERS }, () => writeUntilKilled(notes, written));
        await pause(AT_LEAST + ((kill * 617) % (AT_MOST - AT_LEAST)));
        profile.kill(driven);
        await Promise.all(writing);
        await profile.end(driven);
      }
      const acknowledged = [...written.values()].filter(note => note.acknowledged !== undefined);
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      const { driven, notes } = await start();
      const found = await notes.texts();
      await driven.close();
      expect(missing(written, found)).toEqual([]);
    },
    30_000 + KILLS * 20_000,
  );
});

// Only Chromium lets its background be ended from outside.
if (BROWSER === 'chromium') {
  describe('a background that is ended in a run of saves', () => {
    it('has kept each save that it acknowledged, and asked again makes no second one', async () => {
      const { driven, notes, view } = await start();
      const before = await notes.texts();
      const worker = await view.createCDPSession();
      await worker.send('ServiceWorker.enable');
      const written = new Map<string, string>();
      let isOver = false;
      const ending = (async () => {
        for (let times = 0; times < 8; times++) {
          await pause(150);
          await worker.send('ServiceWorker.stopAllWorkers');
        }
        isOver = true;
      })();
      let retries = 0;
      const insist = async (save: () => Promise<void>) => {
        for (let tries = 0; tries < 20; tries++) {
          try {
            return await save();
          } catch {
            retries++;
          }
        }
        throw new Error('it was not saved');
      };
      while (!isOver) {
        const id = randomBytes(16).toString('base64url');
        await insist(() => notes.create(id, `first ${id}`));
        await insist(() => notes.rewrite(id, `second ${id}`));
        written.set(id, `second ${id}`);
      }
      await ending;
      const found = await notes.texts();
      await driven.close();
      expect(retries).toBeGreaterThan(0);
      expect([...written].filter(([id, text]) => found.get(id)?.join() !== text)).toEqual([]);
      expect(found.size).toBe(before.size + written.size);
    }, 60_000);
  });
}
