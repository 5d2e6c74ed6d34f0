import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApache } from '../../tools/servers/apache.ts';
import type { DavServer } from '../../tools/servers/dav-server.ts';
import { provideServers } from '../../tools/servers/install.ts';
import { ask } from './ask.ts';
import { faultsIn } from './axe.ts';
import { A_SYNC, eventually } from './eventually.ts';
import { LineToServer } from './line-to-server.ts';
import { driveByMessages } from './notes-driver.ts';
import { openNotes, press, textsIn, wordsOf } from './notes-panel.ts';
import { BROWSER, useSession } from './session.ts';
import { buildsReachingServers, type Syncing, startSyncing } from './sync-offline.ts';
import { connect, inOther, type Profile } from './sync-settings.ts';
import { describeWithApache } from './with-apache.ts';

const apache = provideServers().get('apache2');
const session = useSession([]);
let server: DavServer;

const idOf = (at: number) => String(at).padStart(22, 'n');
const MANY = [1, 2, 3, 4, 5, 6];
const EDITED = idOf(7);
const DELETED = idOf(8);

/** Until the sync that was asked for is over: another one may be under way. */
async function sync({ view }: Profile): Promise<void> {
  const answer = await eventually(
    () => ask(view.page, { type: 'sync-now' }),
    ({ ok }) => ok,
    A_SYNC,
  );
  expect(answer).toMatchObject({ ok: true });
}

async function remove({ view }: Profile, ids: readonly string[]): Promise<void> {
  expect(await ask(view.page, { type: 'delete-notes', ids })).toMatchObject({ ok: true });
}

function lines(panel: Page): Promise<string[]> {
  return eventually(
    () => wordsOf(panel, '.sync-lines p'),
    now => now.length > 0,
  );
}

beforeAll(async () => {
  if (apache) server = await startApache(apache);
});
afterAll(() => server?.stop());

describeWithApache(apache, 'notes that were changed in two browsers at once', () => {
  it('have both texts shown in both; an edit stays though the other deleted it; many deleted at once come back', async () => {
    const here = session();
    const mine = driveByMessages(here.view.page);
    for (const at of [...MANY, 7, 8]) await mine.create(idOf(at), `笔记${at}`);
    const account = { address: `${server.folder}meipi/`, user: server.user, password: server.password };
    const code = await connect(here, account);
    await sync(here);
    await inOther(here, async other => {
      const theirs = driveByMessages(other.view.page);
      await connect(other, { ...account, code });
      await sync(other);
      expect((await theirs.texts()).size).toBe(8);

      await mine.rewrite(EDITED, '办公室里写的');
      await remove(here, [DELETED]);
      await sync(here);
      await theirs.rewrite(EDITED, '家里写的');
      await theirs.rewrite(DELETED, '家里还要用');
      await remove(other, MANY.map(idOf));
      await sync(other);

      const panel = await openNotes(other);
      expect(await lines(panel)).toEqual([expect.stringContaining('有 1 条在两处改过')]);
      expect(await faultsIn(panel)).toEqual([]);
      await press(panel, '[data-action="see-conflicts"]');
      await panel.waitForSelector('.conflict .side');
      expect((await wordsOf(panel, '.conflict .side')).map(side => side.split('\n').at(-1))).toEqual([
        expect.stringContaining('家里写的'),
        expect.stringContaining('办公室里写的'),
      ]);
      await panel.close();
      const all = await openNotes(other);
      expect(await wordsOf(all, `[data-note-id="${DELETED}"] .warn`)).toEqual([
        expect.stringContaining('另一浏览器删除过'),
      ]);
      await all.close();
    });

    await sync(here);
    const panel = await openNotes(here);
    const said = await lines(panel);
    expect(said.join()).toContain('一次删去了 6 条笔记');
    expect(said.join()).toContain('有 1 条在两处改过');
    expect(await textsIn(panel)).toContain('家里还要用');
    await press(panel, '[data-action="undo-deletion"]');
    const foot = await eventually(
      () => wordsOf(panel, '.foot [role="status"]'),
      ([words]) => words !== '',
    );
    expect(foot[0]).toBe('已放回 6 条。');
    expect([...(await mine.texts()).keys()].sort()).toEqual([...MANY, 7, 8].map(idOf));
    expect(await wordsOf(panel, '.sync-lines p')).toHaveLength(1);
    await press(panel, '[data-action="see-conflicts"]');
    await press(panel, '[data-action="keep-right"]');
    await eventually(
      () => wordsOf(panel, '.sync-lines p'),
      now => now.length === 0,
    );
    expect((await mine.texts()).get(EDITED)).toHaveLength(1);
    await panel.close();
  }, 90_000);
});

// Once is enough: both are started.
if (BROWSER === 'chromium') {
  describeWithApache(apache, 'a Chromium and a Firefox on one server', () => {
    const builds = buildsReachingServers();

    it('that were written in while there was no line to it have the same notes, and show the same two texts', async () => {
      const line = new LineToServer(Number(new URL(server.folder).port));
      await line.open();
      const address = `${server.folder.replace(/:\d+/u, `:${line.port}`)}both/`;
      const access = { address, user: server.user, password: server.password, isLocal: true };
      const both = [
        await startSyncing('chromium', builds.chromium),
        await startSyncing('firefox', builds.firefox),
      ];
      const [one, other] = both as [Syncing, Syncing];
      try {
        expect(await ask(one.view, { type: 'connect-sync', ...access })).toMatchObject({ ok: true });
        const { value } = await ask(one.view, { type: 'show-sync-code' });
        const { code } = value as { code: string };
        expect(await ask(other.view, { type: 'connect-sync', ...access, code })).toMatchObject({ ok: true });
        await one.notes.create(EDITED, '说好的');
        for (const browser of both) expect(await browser.sync()).toMatchObject({ ok: true });
        expect((await other.notes.texts()).get(EDITED)).toEqual(['说好的']);

        await line.cut();
        await one.notes.create(idOf(1), 'Chromium 里新写的');
        await other.notes.create(idOf(2), 'Firefox 里新写的');
        await one.notes.rewrite(EDITED, 'Chromium 里改的');
        await other.notes.rewrite(EDITED, 'Firefox 里改的');
        for (const { view } of both)
          expect(await ask(view, { type: 'sync-now' })).toMatchObject({
            error: { code: 'remote-unreachable' },
          });

        await line.open();
        for (const browser of [one, other, one]) expect(await browser.sync()).toMatchObject({ ok: true });
        const [here, there] = [await one.notes.texts(), await other.notes.texts()];
        expect([...here.keys()].sort()).toEqual([EDITED, idOf(1), idOf(2)].sort());
        expect(here).toEqual(there);
        for (const { driven } of both) {
          const panel = await openNotes({ driven });
          await panel.waitForSelector('.conflict .side');
          expect((await wordsOf(panel, '.side .text')).sort()).toEqual(['Chromium 里改的', 'Firefox 里改的']);
        }
      } finally {
        for (const { driven } of both) await driven.close();
        await line.cut();
      }
    }, 120_000);
  });
}
