import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { join } from '../../core/notes/join.ts';
import { writeRecord } from '../../core/notes/read-record.ts';
import { saveNote } from '../../core/notes/save-note.ts';
import { pen, smallRecord } from '../core/notes/small-notes.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import {
  act,
  exported,
  importFile,
  openNotes,
  press,
  SEVENTH,
  textsIn,
  wordsOf,
  writeNote,
} from './notes-panel.ts';
import { useSession } from './session.ts';

const session = useSession([]);
let panel: Page;

afterEach(async () => {
  const ids = await panel.$$eval('[data-note-id]', notes =>
    notes.map(note => note.getAttribute('data-note-id')!),
  );
  if (ids.length > 0) await ask(panel, { type: 'delete-notes', ids });
  await ask(panel, { type: 'purge-notes' });
  await panel.close();
});

async function openAgain(): Promise<void> {
  await panel.close();
  panel = await openNotes(session());
}

const texts = (expected: readonly string[]) =>
  eventually(
    () => textsIn(panel),
    now => JSON.stringify(now) === JSON.stringify(expected),
  );

describe('notes in the panel', () => {
  it('are begun on a clause, saved, and there when it is opened again', async () => {
    panel = await writeNote(session(), '先看**存量**');
    await openAgain();
    expect(await textsIn(panel)).toEqual(['先看存量']);
    expect(await wordsOf(panel, '[data-note-id] strong')).toEqual(['存量']);
    expect(await wordsOf(panel, '#tab-notes')).toEqual(['笔记 1']);
  });

  it('are begun with the whole form in view, though a long clause stands above it', async () => {
    panel = await openNotes(session(), `&node=${encodeURIComponent(SEVENTH)}&note=new`);
    await panel.setViewport({ width: 400, height: 700 });
    await panel.reload({ waitUntil: [] });
    await panel.waitForSelector('.foot');
    const isInView = () =>
      panel.evaluate(() => {
        const [field, button, foot] = ['textarea', '[data-action="save-note"]', '.foot'].map(selector =>
          document.querySelector(selector)!.getBoundingClientRect(),
        );
        return scrollY > 0 && field!.top >= 0 && button!.bottom <= foot!.top;
      });
    expect(await eventually(isInView, is => is)).toBe(true);
  });

  it('are saved without a word from the writer, and when the panel is closed in the middle of it', async () => {
    panel = await writeNote(session(), '一');
    await panel.type('[name="note-text"]', '二');
    await eventually(
      () => wordsOf(panel, '.saving'),
      ([words]) => words!.includes('已保存'),
    );
    await panel.type('[name="note-text"]', '三');
    await openAgain();
    expect(await texts(['一二三'])).toEqual(['一二三']);
  });

  it('are changed, and the change is undone', async () => {
    panel = await writeNote(session(), '旧');
    await openAgain();
    await act(panel, 'edit-note');
    await panel.type('[name="note-text"]', '新');
    await act(panel, 'save-note');
    await panel.waitForSelector('.foot [data-action="undo"]');
    await panel.keyboard.press('Escape');
    const changed = (await texts(['旧新']))[0]!;
    expect([...changed].sort().join('')).toBe('新旧');
    await act(panel, 'undo');
    expect(await texts(['旧'])).toEqual(['旧']);
  });

  it('go to the trash, come back from it, and are gone for good only when that is wanted twice', async () => {
    panel = await writeNote(session(), '要删的');
    await openAgain();
    await act(panel, 'delete-note');
    expect(await texts([])).toEqual([]);
    await act(panel, 'undo');
    expect(await texts(['要删的'])).toEqual(['要删的']);
    await act(panel, 'delete-note');
    await press(panel, '[data-shelf="trash"]');
    expect(await texts(['要删的'])).toEqual(['要删的']);
    await act(panel, 'restore-note');
    await press(panel, '[data-shelf="all"]');
    expect(await texts(['要删的'])).toEqual(['要删的']);
    await act(panel, 'delete-note');
    await press(panel, '[data-shelf="trash"]');
    await act(panel, 'purge-note');
    await act(panel, 'confirm-purge');
    expect(await texts([])).toEqual([]);
  });

  it('are found as one types, Simplified by Traditional', async () => {
    panel = await writeNote(session(), '养老床位');
    await panel.close();
    panel = await writeNote(session(), '托育另算');
    await openAgain();
    await panel.type('[name="search"]', '養老');
    expect(await texts(['养老床位'])).toEqual(['养老床位']);
    expect(await wordsOf(panel, '[data-note-id] mark')).toEqual(['养老']);
    await panel.$eval('[name="search"]', field => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await texts(['养老床位', '托育另算']);
  });

  it('that were written in two places stand side by side until one is kept', async () => {
    const record = smallRecord({ text: '原来' });
    const seen = record.versions.map(({ id }) => id);
    const twice = join(
      saveNote(record, { text: '这边' }, seen, pen('here', 3_000)),
      saveNote(record, { text: '那边' }, seen, pen('there', 2_000)),
    );
    panel = await openNotes(session());
    await ask(panel, { type: 'import-records', records: [writeRecord(twice)] });
    await panel.waitForSelector('.side');
    expect(await wordsOf(panel, '.side .text')).toEqual(['这边', '那边']);
    await act(panel, 'keep-left');
    expect(await texts(['这边'])).toEqual(['这边']);
    await openAgain();
    expect(await textsIn(panel)).toEqual(['这边']);
  });
});

describe('notes as files', () => {
  const other = useSession([]);

  it('come back on an empty profile as they were, and go out from there as the same file', async () => {
    panel = await writeNote(session(), '第一条 <b>不是粗体</b>');
    await panel.close();
    panel = await writeNote(session(), '删了又写');
    await openAgain();
    await act(panel, 'delete-note');
    await texts(['第一条 <b>不是粗体</b>']);
    const file = await exported(panel, 'json');
    const elsewhere = await openNotes(other());
    await importFile(elsewhere, 'notes.json', file);
    const again = await exported(elsewhere, 'json');
    await elsewhere.close();
    const records = (text: string) => text.slice(text.indexOf('"records"'));
    expect(file).toContain('删了又写');
    expect(records(again)).toBe(records(file));
  });
});
