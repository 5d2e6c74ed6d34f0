import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import type { Session } from './session.ts';

export const SEVENTH = 'minsheng-2025#sec_3__cl_7';

/** The panel of no page, with the reader's notes in front. */
export async function openNotes({ driven }: Pick<Session, 'driven'>, query = '', tab = 0): Promise<Page> {
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}${query}`);
  await panel.waitForSelector('#tab-notes');
  if (query === '') await panel.click('#tab-notes');
  await panel.waitForSelector('.notes .count, .notes .bulk');
  // Until all are here.
  await eventually(
    () => wordsOf(panel, '.count'),
    ([words]) => words !== undefined && !words.includes('正在'),
  );
  return panel;
}

export function wordsOf(panel: Page, selector: string): Promise<string[]> {
  return panel.$$eval(selector, found => found.map(element => element.textContent!.trim()));
}

/** Texts of the notes in the list. */
export function textsIn(panel: Page): Promise<string[]> {
  return wordsOf(panel, '[data-note-id] > .text');
}

/** Texts of the notes in the list, in rows and in forms. */
export function shownTexts(panel: Page): Promise<string[]> {
  return panel.$$eval('[data-note-id] > .text, [name="note-text"]', found =>
    found.map(element => ('value' in element ? String(element.value) : element.textContent)),
  );
}

/** Presses what does something; scrolled to, as it may lie under what sticks to the foot. */
export async function press(panel: Page, selector: string): Promise<void> {
  const button = await panel.waitForSelector(selector);
  await button!.evaluate(element => element.scrollIntoView({ block: 'center' }));
  await button!.click();
}

export const act = (panel: Page, action: string) => press(panel, `[data-action="${action}"]`);

/** Begins a note on a clause, writes it and saves it by the button. */
export async function writeNote(session: Session, text: string): Promise<Page> {
  const panel = await openNotes(session, `&node=${encodeURIComponent(SEVENTH)}&note=new`);
  await panel.waitForSelector('[name="note-text"]');
  await panel.type('[name="note-text"]', text);
  await act(panel, 'save-note');
  await panel.waitForFunction(() => document.querySelector('.saving')?.textContent?.includes('已保存'));
  return panel;
}

/** The file that was exported last, as its link has it. */
export async function exported(panel: Page, format: string): Promise<string> {
  await panel.$$eval('[data-action="exported-file"]', links => {
    for (const link of links) link.setAttribute('data-action', 'before');
  });
  await panel.evaluate(
    action => document.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click(),
    `export-${format}`,
  );
  await panel.waitForSelector('[data-action="exported-file"]');
  return panel.$eval('[data-action="exported-file"]', async link =>
    (await fetch((link as HTMLAnchorElement).href)).text(),
  );
}

/** Chooses a file for the import, as the reader does, and waits until it is said what is in it. */
export async function chooseFile(panel: Page, name: string, text: string): Promise<void> {
  await panel.$eval(
    '[name="import-file"]',
    (field, fileName, words) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([words], fileName));
      (field as HTMLInputElement).files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
  await panel.waitForSelector('.preview');
}

export async function importFile(panel: Page, name: string, text: string): Promise<void> {
  await chooseFile(panel, name, text);
  await act(panel, 'confirm-import');
  await panel.waitForFunction(() => document.querySelector('.import')?.textContent?.includes('已导入'));
}
