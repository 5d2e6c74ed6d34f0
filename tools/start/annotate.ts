import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { activateAsReader } from '../browsers/activate.ts';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { type ExtensionView, openExtensionView } from '../browsers/extension-view.ts';
import { nothingRead, type PageReading, readPage } from '../browsers/read-page.ts';
import { picture } from './picture.ts';
import { type PageReport, pageReport } from './report.ts';
import { screenshotName } from './screenshot-name.ts';

export interface Annotated {
  pages: PageReport[];
  /** The tab with most passages, left open; undefined if the extension was on no page. */
  richest: { tab: number; page: Page; passages: number } | undefined;
}

/** Opens the pages one after the other, waits for the extension, and leaves a picture of each in the folder. */
export async function annotate(driven: DrivenBrowser, urls: string[], folder: string): Promise<Annotated> {
  const view = await openExtensionView(driven);
  const pages: PageReport[] = [];
  let richest: Annotated['richest'];
  for (const [index, url] of urls.entries()) {
    console.error(`opening ${url}…`);
    const { page, reading } = await openAndRead(driven, view, url);
    const name = screenshotName(index, url);
    const taken = page !== undefined && (await picture(page, join(folder, name)));
    pages.push(pageReport(url, taken ? name : '', reading));
    const passages = reading.passages.length;
    if (page && reading.tab !== undefined && passages > (richest?.passages ?? -1)) {
      await richest?.page.close();
      richest = { tab: reading.tab, page, passages };
    } else await page?.close();
  }
  await view.close();
  return { pages, richest };
}

// One page that fails is no reason to lose the others.
async function openAndRead(
  driven: DrivenBrowser,
  view: ExtensionView,
  url: string,
): Promise<{ page: Page | undefined; reading: PageReading }> {
  let page: Page | undefined;
  try {
    page = await driven.open(url);
    const reading = await readOrActivate(driven, view, page);
    const remark = remarkOn(reading);
    if (remark) console.error(`${url}: ${remark}`);
    return { page, reading };
  } catch (error) {
    // Firefox' messages bring their whole stack along.
    console.error(`${url}: ${(error as Error).message.split('\n')[0]}`);
    return { page, reading: nothingRead('failed') };
  }
}

/** A page of a site that does not ship is read as a reader would have it read, by the button. */
async function readOrActivate(driven: DrivenBrowser, view: ExtensionView, page: Page): Promise<PageReading> {
  const reading = await readPage(view, page, { listening: 2_000, reading: 30_000 });
  if (reading.status !== 'absent' || !(await activateAsReader(driven, view, page))) return reading;
  return await readPage(view, page);
}

function remarkOn({ status, passages, labels, painted }: PageReading): string | undefined {
  if (status === 'absent') return 'the extension is not on this page';
  if (status === 'reading') return 'the extension did not finish in time';
  if (passages.length > 0 && painted === 0) return 'nothing was painted in time';
  if (passages.length > 0 && labels.length === 0) return 'no label was set in time';
  return undefined;
}
