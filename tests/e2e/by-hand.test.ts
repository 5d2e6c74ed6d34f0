import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { writeSyncCode } from '../../core/sync/sync-code.ts';
import { faultsIn } from './axe.ts';
import { eventually } from './eventually.ts';
import { driveByMessages } from './notes-driver.ts';
import { openNotes, textsIn, wordsOf } from './notes-panel.ts';
import { useSession } from './session.ts';
import { act, focused, inOther, openSettings, said } from './sync-settings.ts';

const session = useSession([]);
const idOf = (at: number) => String(at).padStart(22, 'n');
const TEXT = '带在路上的一条笔记';

/** Makes a file, and answers what its link has: the name, and the bytes. */
async function make(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await act(page, 'make-carried');
  expect(await said(page, '文件做好了')).toContain('读入时若问同步码');
  const link = await page.waitForSelector('a[data-action="carried-file"]');
  const [name, content] = await link!.evaluate(async found => {
    const { download, href } = found as HTMLAnchorElement;
    const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
    return [download, Array.from(bytes, byte => String.fromCharCode(byte)).join('')] as const;
  });
  return { name, bytes: Buffer.from(content, 'latin1') };
}

/** Chooses a file, as the reader does. */
async function choose(page: Page, bytes: Buffer): Promise<void> {
  await page.$eval(
    '[name="carried-file"]',
    (field, characters) => {
      const chosen = new DataTransfer();
      const content = Uint8Array.from(characters, character => character.charCodeAt(0));
      chosen.items.add(new File([content], 'carried.zip'));
      (field as HTMLInputElement).files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    bytes.toString('latin1'),
  );
}

async function typeCode(page: Page, code: string): Promise<void> {
  const field = await page.waitForSelector('[name="carried-code"]');
  await field!.evaluate(input => (input as HTMLInputElement).select());
  await field!.type(code);
  await act(page, 'read-carried');
}

describe('notes without a server', () => {
  it('are not in a file while there are none', async () => {
    const page = await openSettings(session());
    await act(page, 'make-carried');
    expect(await said(page, '没有什么可带')).toContain('这里还没有笔记');
    expect(await page.$('.by-hand .shown-code')).toBeNull();
    await page.close();
  });

  it('go by a file from one browser to another and back, sealed, with both texts where both were edited', async () => {
    const here = session();
    const mine = driveByMessages(here.view.page);
    await mine.create(idOf(1), TEXT);
    await mine.create(idOf(2), '两处都要改');
    const page = await openSettings(here);
    const first = await make(page);
    expect(first.name).toMatch(/^meipi-sync-\d{4}-\d\d-\d\d\.zip$/);
    expect(await focused(page, 'shown-code')).toBe('shown-code');
    const code = await page.$eval('.by-hand .shown-code code', shown => shown.textContent!);
    for (const words of [TEXT, 'minsheng-2025', code, code.replaceAll('-', '')])
      expect(first.bytes.includes(words)).toBe(false);
    expect(await faultsIn(page)).toEqual([]);

    await inOther(here, async other => {
      const theirs = driveByMessages(other.view.page);
      await theirs.create(idOf(3), '那边本来就有');
      const there = await openSettings(other);
      await choose(there, first.bytes);
      expect(await said(there, '另一个同步码加密')).toContain('什么也没有丢');
      expect(await focused(there, 'carried-code')).toBe('carried-code');
      expect(await faultsIn(there)).toEqual([]);
      await typeCode(there, writeSyncCode(new Uint8Array(16).fill(7)));
      expect(await said(there, '打不开这个文件')).toContain('这个同步码打不开这个文件');
      await typeCode(there, `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
      expect(await said(there, '同步码有误')).toContain('同步码有误');
      expect((await theirs.texts()).size).toBe(1);
      await typeCode(there, code.toLowerCase().replaceAll('-', ' '));
      expect(await said(there, '新来 2 条')).toContain('更新 0 条');
      expect(await focused(there, 'by-hand-outcome')).toBe('by-hand-outcome');
      expect(await faultsIn(there)).toEqual([]);

      await mine.rewrite(idOf(2), '办公室里写的');
      await theirs.rewrite(idOf(2), '家里写的');
      const back = await make(there);
      await choose(page, back.bytes);
      const words = await said(page, '新来 1 条');
      for (const line of ['更新 1 条', '已有 1 条', '有 1 条在两处改过']) expect(words).toContain(line);
      await choose(page, back.bytes);
      expect(await said(page, '已有 3 条')).toContain('新来 0 条');

      await choose(there, (await make(page)).bytes);
      expect(await said(there, '有 1 条在两处改过')).toContain('更新 1 条');
      const panel = await openNotes(other);
      const sides = await eventually(
        () => wordsOf(panel, '.conflict .side'),
        now => now.length === 2,
      );
      expect(sides.join()).toMatch(/家里写的.*办公室里写的|办公室里写的.*家里写的/s);
      await panel.close();
    });
    const texts = await mine.texts();
    expect([...texts.keys()].sort()).toEqual([1, 2, 3].map(idOf));
    expect(texts.get(idOf(2))?.toSorted()).toEqual(['办公室里写的', '家里写的'].sort());
    const panel = await openNotes(here);
    expect(await textsIn(panel)).toEqual(expect.arrayContaining([TEXT, '那边本来就有']));
    await panel.close();
    await page.close();
  }, 90_000);

  it('are not looked for in a file that is none of ours', async () => {
    const page = await openSettings(session());
    await choose(page, Buffer.from('not a file of a sync'));
    expect(await said(page, '不是同步文件')).toContain('什么也没有收');
    await page.close();
  });

  it('have their part of the help', async () => {
    const page = await session().driven.openExtensionPage('help.html#by-hand');
    await page.waitForSelector('#by-hand ol');
    expect(await page.$eval('#by-hand', part => (part as HTMLElement).innerText)).toContain('读入带来的文件');
    await page.close();
  });
});
