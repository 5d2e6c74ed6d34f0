import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';

export interface LaunchOptions {
  browser: BrowserName;
  /** The browser's program; by default the one found on this machine. */
  program?: string;
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Of the page server, which gets what is asked of any host's ports 80 and 443. */
  ports: { http: number; https: number };
  /** By default true; false shows a real window, which people may use and close. */
  headless?: boolean;
  /** Folder of a profile that is kept; by default a temporary one, removed on close. */
  profile?: string;
  /** The language of the browser itself, and so of the extension; by default zh-CN. */
  locale?: string;
  width?: number;
  height?: number;
  /** Preferences beside those that are always set; Chromium has none. */
  firefoxPreferences?: Record<string, string | number | boolean>;
}

/** The same small surface over either browser, for tests and for `npm start`. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** Origin of the extension's pages (`chrome-extension://…`, `moz-extension://…`), empty without an extension. */
  readonly extensionBase: string;
  readonly browser: Browser;
  /** Opens an address in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, by its path: `sidepanel.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** What both launchers read, with nothing left open. */
export type SettledOptions = Required<Omit<LaunchOptions, Open>> & Pick<LaunchOptions, Open>;

type Open = 'extension' | 'profile' | 'firefoxPreferences';
