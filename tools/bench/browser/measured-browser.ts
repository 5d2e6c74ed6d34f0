import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/browser-name.ts';
import type { DrivenBrowser } from '../../browsers/driven-browser.ts';
import { type ExtensionView, openExtensionView } from '../../browsers/extension-view.ts';
import { launch } from '../../browsers/launch.ts';
import type { PageServer } from '../../browsers/page-server.ts';
import { markedTasks, TASK_CATEGORIES } from './figures/marked-tasks.ts';
import type { Load } from './figures/steps.ts';
import type { MeasuredPage } from './pages/measured-pages.ts';
import type { BackgroundRecord, ProbeQuestion } from './probes/background-record.ts';
import { isComplete, PAGE_RECORD, type PageRecord } from './probes/page-record.ts';
import { versionOf } from './version-of.ts';

/** How long Firefox lets an idle background live here, in milliseconds; by itself half a minute. */
const IDLE = 4_000;

/** How long a load may take until its labels are painted; and between two looks, which the first one comes after too. */
const PATIENCE = 20_000;
const LOOK = 400;

/** A browser with the measured build in it. */
export interface MeasuredBrowser {
  readonly version: string;
  /** Opens the page in a tab of its own, waits until all is painted, and closes it. */
  load(page: MeasuredPage): Promise<Load>;
  /** Milliseconds of the tasks of such a load in which the extension worked; undefined where the browser gives no trace. */
  tasks(url: string): Promise<number[] | undefined>;
  /** Milliseconds of our work in such a page in so many after it was read. */
  work(page: MeasuredPage, milliseconds: number): Promise<number>;
  /** Tells the background something, as a view of ours does; throws where it refuses. */
  tell(message: object): Promise<void>;
  /** Ends the background, so that the next page has to wake it. */
  endBackground(): Promise<void>;
  close(): Promise<void>;
}

export async function openMeasuredBrowser(
  name: BrowserName,
  extension: string,
  server: PageServer,
): Promise<MeasuredBrowser> {
  const driven = await launch({
    browser: name,
    extension,
    ports: server.ports,
    firefoxPreferences: {
      'extensions.background.idle.timeout': IDLE,
      // Its clock has a grain of a whole millisecond otherwise.
      'privacy.reduceTimerPrecision': false,
    },
  });
  try {
    return await measured(driven);
  } catch (error) {
    await driven.close();
    throw error;
  }
}

async function measured(driven: DrivenBrowser): Promise<MeasuredBrowser> {
  const { name } = driven;
  const view = await openExtensionView(driven);
  return {
    version: await versionOf(driven),
    load: async ({ url, text }) => {
      const page = await driven.open(url);
      const record = await restingRecord(view, page);
      const background = await ask<BackgroundRecord>(view, { type: 'meipi-bench-latest' });
      await page.close();
      const scan = await ask<number>(view, { type: 'meipi-bench-scan', text });
      return { page: record, background, scan };
    },
    work: async ({ url }, milliseconds) => {
      const page = await driven.open(url);
      const { busy: before } = await completeRecord(view, page);
      await pause(milliseconds);
      const tab = await view.tabOf(page);
      const record = tab === undefined ? undefined : await recordIn(view, tab);
      await page.close();
      if (!record) throw new Error(`${url} was not to be looked at`);
      return record.busy - before;
    },
    tasks: async url => (name === 'chromium' ? await tracedTasks(driven, view, url) : undefined),
    tell: async message => {
      const answer = await ask<{ readonly ok: boolean }>(view, message);
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    },
    endBackground: () => (name === 'chromium' ? stopWorkers(view.page) : pause(IDLE + 2_000)),
    close: () => driven.close(),
  };
}

async function tracedTasks(driven: DrivenBrowser, view: ExtensionView, url: string): Promise<number[]> {
  const page = await driven.browser.newPage();
  await page.tracing.start({ categories: TASK_CATEGORIES });
  await page.goto(url);
  await completeRecord(view, page);
  const trace = await page.tracing.stop();
  await page.close();
  return markedTasks(Buffer.from(trace ?? []).toString('utf8'));
}

/** Looks seldom: each look takes time of the page and of the background. */
async function completeRecord(view: ExtensionView, page: Page): Promise<PageRecord> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    await pause(LOOK);
    const tab = await view.tabOf(page);
    const record = tab === undefined ? undefined : await recordIn(view, tab);
    if (record && isComplete(record)) return record;
  }
  throw new Error(`${page.url()} was not done in time`);
}

/** The same once no more labels come. */
async function restingRecord(view: ExtensionView, page: Page): Promise<PageRecord> {
  for (let last = await completeRecord(view, page); ; ) {
    await pause(LOOK);
    const next = await completeRecord(view, page);
    if (next.labelledLast === last.labelledLast) return next;
    last = next;
  }
}

async function recordIn({ page }: ExtensionView, tab: number): Promise<PageRecord | undefined> {
  return await page.evaluate(
    async (tabId, name) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Scripting>;
      const [frame] = await (browser ?? chrome).scripting.executeScript({
        target: { tabId },
        args: [name],
        func: key => (globalThis as unknown as Record<string, PageRecord>)[key],
      });
      return frame?.result;
    },
    tab,
    PAGE_RECORD,
  );
}

interface Scripting {
  scripting: {
    executeScript<T>(injection: {
      target: { tabId: number };
      args: [string];
      func: (key: string) => T;
    }): Promise<{ result?: T }[]>;
  };
}

async function ask<Answer>({ page }: ExtensionView, question: ProbeQuestion | object): Promise<Answer> {
  return (await page.evaluate(async message => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    return await (browser ?? chrome).runtime.sendMessage(message);
  }, question)) as Answer;
}

async function stopWorkers(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
  // The browser says that they are stopped a little before they are.
  await pause(500);
}
