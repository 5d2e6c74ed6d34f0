import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../tools/browsers/read-page.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { clickInRoot, findInRoot } from './in-root.ts';
import { paintedNotes, selectWords } from './marked-page.ts';
import { act } from './notes-panel.ts';
import { atGovCn, useSession } from './session.ts';

const HOUSING = 'minsheng-2025#sec_2__cl_4';
const PAGE = 'https://www.gov.cn/eavesdrops.html';
const session = useSession([atGovCn('eavesdrops.html')]);

/** Words that stand nowhere else, of which no part does either. */
function secret(): string {
  return randomBytes(12).toString('hex');
}

describe('a page that listens to everything and reads everything', () => {
  it('learns no character of a note while it is written and shown', async () => {
    const page = await session().driven.browser.newPage();
    await page.goto(PAGE);
    const { tab } = await readPage(session().view, page);
    const tell = (message: object) => ask(session().view.page, message);
    await selectWords(page, '连灶上的水开了几回');
    expect(await tell({ type: 'mark-selection', tab })).toMatchObject({ value: 'marked' });
    await eventually(
      () => paintedNotes(page),
      now => Object.keys(now).length > 0,
    );
    const notes = (await tell({ type: 'notes-of-page', address: PAGE })).value as { id: string }[];
    const { id } = notes[0]!;
    const [words, tag, onClause] = [secret(), secret(), secret()];
    const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${tab}&note=${id}`);
    await panel.waitForSelector('[name="note-text"]');
    await panel.type('[name="note-text"]', words);
    await act(panel, 'save-note');
    await panel.waitForFunction(() => document.querySelector('.saving')?.textContent?.includes('已保存'));
    const { seen } = (await tell({ type: 'read-note', id })).value as { seen: string[] };
    const changes = { tags: [tag], type: 'question', colour: 'pink' };
    expect(await tell({ type: 'save-note', id, changes, seen })).toMatchObject({ ok: true });
    const kept = (await tell({ type: 'read-note', id })).value as { note: { texts: { value: string }[] } };
    expect(kept.note.texts.map(({ value }) => value)).toEqual([words]);
    const fields = { text: onClause, colour: 'blue', target: { kind: 'clause', node: HOUSING } };
    await tell({ type: 'create-note', id: 'unheard000000000000000', fields });
    const label = await eventually(
      () => findInRoot(session().view, tab!, `[data-node="${HOUSING}"]`),
      one => (one?.attributes['aria-label'] ?? '').endsWith('1 条笔记'),
    );
    expect(label!.attributes['aria-label']).toContain('1 条笔记');
    await page.bringToFront();
    await clickInRoot(session().view, tab!, page, `[data-node="${HOUSING}"]`);
    expect(await eventually(() => findInRoot(session().view, tab!, '.card .noted'), Boolean)).toBeDefined();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await pause(600);
    const heard = await page.evaluate(() => {
      const { look, heard: all } = globalThis as unknown as { look(): void; heard: string[] };
      look();
      return all.join('\n');
    });
    // It did hear what can be heard: its own events, our element, and which words are marked in which colour.
    for (const sign of ['pointerdown', 'data-meipi', 'meipi-note-pink', '连灶上的水开了几回'])
      expect(heard).toContain(sign);
    for (const part of [words, tag, onClause].flatMap(quarters)) expect(heard).not.toContain(part);
    expect(heard).not.toContain(id);
    await panel.close();
    await page.close();
  });
});

function quarters(whole: string): string[] {
  const length = whole.length / 3;
  return [0, 1, 2].map(at => whole.slice(at * length, (at + 1) * length));
}
