import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { act, openNotes, writeNote } from './notes-panel.ts';
import { useSession } from './session.ts';

/** A disk of its own for the profile, as only root may make one, and not in every container. */
const disk = mkdtempSync(join(tmpdir(), 'meipi-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk]).status === 0;

afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Takes all the room that is left. */
function fillUp(file: string): void {
  for (const size of [1_000_000, 10_000, 1]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    }
  }
}

/** Writes more than fits into what the browser's files have of their last page. */
async function writeMuch(panel: Page, words: string): Promise<void> {
  await panel.$eval(
    '[name="note-text"]',
    (field, more) => {
      (field as HTMLTextAreaElement).value += more.repeat(20_000);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

const saying = (panel: Page, words: string) =>
  panel.waitForFunction(said => document.querySelector('.saving')?.textContent?.includes(said), {}, words);

describe.skipIf(!isMounted)('a disk that is full', () => {
  const session = useSession([], { profile: disk });

  it('is told of as that, and what was written is kept in the form and saved once there is room', async () => {
    const panel = await writeNote(session(), '还有地方');
    const filler = join(disk, 'filler');
    fillUp(filler);
    await writeMuch(panel, '，满');
    await saying(panel, '磁盘已满');
    // The browser has closed its files meanwhile: they are not damaged.
    const asked = { type: 'tag-notes', ids: ['a'.repeat(22)], add: ['满'], remove: [] };
    expect(await ask(panel, asked)).not.toMatchObject({ error: { code: 'storage-damaged' } });
    rmSync(filler);
    await act(panel, 'retry-save');
    await saying(panel, '已保存');
    await panel.close();
    const again = await openNotes(session());
    const texts = await again.$$eval('[data-note-id] > .text', found => found.map(one => one.textContent));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('还有地方，满，满');
  }, 60_000);
});
