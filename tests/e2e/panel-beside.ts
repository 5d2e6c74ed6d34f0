import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** A news page that quotes (七) without its «原则上»; its own figure stands beside. */
export const MISQUOTING = 'https://www.news.cn/politics/20250612/misquoting/c.html';

const QUOTED = '占比原则上不低于80%';

export const misquotingPage = {
  url: MISQUOTING,
  body: readFileSync('tools/demo/news.html', 'utf8').replace(QUOTED, QUOTED.replace('原则上', '')),
};

export interface PanelBeside {
  readonly page: Page;
  readonly panel: Page;
  readonly tab: number;
  close(): Promise<void>;
}

/** The panel of a page, as a tab of its own. @param query what its address says beside the tab: `&node=…`. */
export async function panelBeside(session: Session, url: string, query = ''): Promise<PanelBeside> {
  const { page, reading } = await session.read(url);
  const tab = reading.tab!;
  const panel = await openPanel(session, tab, query);
  return {
    page,
    panel,
    tab,
    close: async () => {
      await panel.close();
      await page.close();
    },
  };
}

export async function openPanel({ driven }: Session, tab: number, query = ''): Promise<Page> {
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}${query}`);
  await panel.waitForSelector('.rows li, .notice, .policy, .notes');
  return panel;
}
