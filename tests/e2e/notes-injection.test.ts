import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationCollection } from '../../core/notes/export/web-annotation.ts';
import { join } from '../../core/notes/join.ts';
import { noteOf } from '../../core/notes/note-of.ts';
import { writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { createNote, saveNote } from '../../core/notes/save-note.ts';
import { INJECTIONS } from '../components/notes/injections.ts';
import { noteId, ON_PAGE, pen } from '../core/notes/small-notes.ts';
import { act, chooseFile, exported, openNotes, press } from './notes-panel.ts';
import { useSession } from './session.ts';

const session = useSession([]);
let panel: Page;
const requests: string[] = [];

/** A note with these words in every field that takes any. */
function strangeRecord(words: string, at: number): NoteRecord {
  const tag = words
    .replace(/[#\s]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  const target = {
    ...ON_PAGE,
    address: words,
    title: words,
    quote: { exact: words, prefix: words.slice(0, 64), suffix: words.slice(0, 64) },
    clause: { node: `x#${words.replace(/[#\s]/gu, '')}` },
  };
  return createNote(noteId(at), { text: words, colour: 'pink', tags: [tag], target }, pen(`s${at}`));
}

const plain = INJECTIONS.map(strangeRecord);
const [first, second] = INJECTIONS as readonly [string, string];
const record = strangeRecord(INJECTIONS[2]!, 900);
const seen = record.versions.map(({ id }) => id);
const twice = join(
  saveNote(record, { text: first }, seen, pen('one')),
  saveNote(record, { text: second }, seen, pen('two')),
);

const FILE = JSON.stringify({
  format: 'meipi-notes',
  version: 1,
  exported: '<script>window.ran=1</script>',
  records: [...[...plain, twice].map(writeRecord), { id: '<img src=x onerror=window.ran=1>' }],
});

/** What has run, and what elements there are that we never make. */
function harm(): Promise<unknown[]> {
  return panel.evaluate(() => {
    const own = 'img, iframe, object, embed, base, svg, main script, main style, main link, meta[http-equiv]';
    const strange = [...document.querySelectorAll(own)].map(({ outerHTML }) => outerHTML);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
      .map(({ href }) => href)
      .filter(href => !/^(https?|blob):/.test(href));
    return [(globalThis as { ran?: number }).ran ?? 'nothing ran', ...strange, ...links];
  });
}

beforeAll(async () => {
  panel = await openNotes(session());
  panel.on('request', request => requests.push(request.url()));
  panel.on('dialog', dialog => void dialog.dismiss());
  await chooseFile(panel, '<img src=x onerror=window.ran=1>.json', FILE);
});

afterAll(() => panel.close());

describe('words that would run', () => {
  it('are words in what is said of a file before it is imported', async () => {
    expect(await panel.$eval('.preview b', name => name.textContent)).toContain('onerror');
    expect(await harm()).toEqual(['nothing ran']);
    await act(panel, 'confirm-import');
    await panel.waitForFunction(() => document.querySelector('.import')?.textContent?.includes('已导入'));
  });

  it.each(['clause', 'page', 'tag', 'type', 'colour', 'date'])('are words in the list by %s', async by => {
    await panel.select('.filters select', by);
    await panel.waitForSelector('[data-note-id]');
    expect(await harm()).toEqual(['nothing ran']);
  });

  it('are words where they are found, compared, written, merged, selected and deleted', async () => {
    await panel.type('[name="search"]', 'ran');
    await panel.waitForSelector('[data-note-id] mark');
    expect(await harm()).toEqual(['nothing ran']);
    await act(panel, 'edit-note');
    await panel.waitForSelector('[name="note-text"]');
    expect(await harm()).toEqual(['nothing ran']);
    await panel.keyboard.press('Escape');
    await press(panel, '[data-shelf="conflict"]');
    await act(panel, 'merge');
    expect(await harm()).toEqual(['nothing ran']);
    await press(panel, '[data-shelf="all"]');
    await act(panel, 'select-notes');
    await panel.click('.bulk input[type="checkbox"]');
    await act(panel, 'delete-selected');
    await press(panel, '[data-shelf="trash"]');
    await panel.waitForSelector('[data-action="restore-note"]');
    expect(await harm()).toEqual(['nothing ran']);
    await act(panel, 'undo');
    await press(panel, '[data-shelf="all"]');
  });

  it('are words in the dossier of a clause, and on its way there', async () => {
    await panel.select('.filters select', 'clause');
    await press(panel, 'h2 button[data-node^="x#"]');
    await panel.waitForSelector('.dossier');
    expect(await harm()).toEqual(['nothing ran']);
    await press(panel, '.back');
  });

  it('are words in Web Annotations of others too', async () => {
    const notes = plain.map(one => noteOf(one)!);
    const file = annotationCollection(notes, first, 0).replaceAll('meipi:note/', 'https://evil.example/');
    await chooseFile(panel, 'others.jsonld', file);
    expect(await harm()).toEqual(['nothing ran']);
    await act(panel, 'cancel-import');
  });

  // Last: another tab in front has the panel show another place.
  it('do not run in the notebook either, which is a page of its own', async () => {
    const html = await exported(panel, 'notebook-html');
    const page = await session().driven.browser.newPage();
    page.on('request', request => requests.push(request.url()));
    await page.setContent(html);
    const found = await page.evaluate(() => [
      (globalThis as { ran?: number }).ran ?? 'nothing ran',
      document.querySelectorAll('script, img, iframe, link, base, svg').length,
    ]);
    await page.close();
    expect(html.length).toBeGreaterThan(1_000);
    expect(found).toEqual(['nothing ran', 0]);
  });

  it('have let no request leave', () => {
    expect(requests.filter(url => /^(https?|wss?|ftp):/.test(url) || url.includes('evil.example'))).toEqual(
      [],
    );
  });
});
