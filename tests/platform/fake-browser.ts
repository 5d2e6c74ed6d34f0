import { vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

function event<Callback>() {
  const listeners = new Set<Callback>();
  return {
    listeners,
    addListener: (listener: Callback) => listeners.add(listener),
    removeListener: (listener: Callback) => listeners.delete(listener),
  };
}

/** The origin of our pages, as `runtime.getURL('/')` gives it. */
export const BASE = 'chrome-extension://meipi/';
export const OWN_ID = 'meipi';

/**
 * As much of the extension API as messages, tabs and permissions need. Use it as
 * `vi.mock('wxt/browser', async () => ({ browser: (await import('…/fake-browser.ts')).fakeBrowser }))`.
 */
export const fakeBrowser = {
  runtime: {
    id: OWN_ID as string | undefined,
    getPlatformInfo: vi.fn(async () => ({})),
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => BASE + path.slice(1),
    onMessage: event<Listener>(),
    onInstalled: event<(details: { reason: string }) => void>(),
    onStartup: event<() => void>(),
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  },
  tabs: {
    sendMessage: vi.fn<(tab: number, message: unknown, options: object) => Promise<unknown>>(),
    get: vi.fn<(tab: number) => Promise<object>>(),
    query: vi.fn<(query: object) => Promise<object[]>>(),
    onActivated: event<() => void>(),
    onUpdated: event<(tab: number, change: object) => void>(),
    create: vi.fn<(options: object) => Promise<object>>(),
    onRemoved: event<(tab: number) => void>(),
  },
  storage: {
    session: {
      get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(async () => ({})),
      set: vi.fn<(items: Record<string, unknown>) => Promise<void>>(async () => undefined),
      remove: vi.fn<(key: string) => Promise<void>>(async () => undefined),
    },
  },
  alarms: {
    get: vi.fn<(name: string) => Promise<{ scheduledTime: number } | undefined>>(async () => undefined),
    create: vi.fn<(name: string, info: object) => void>(),
    clear: vi.fn<(name: string) => Promise<boolean>>(async () => true),
    onAlarm: event<(alarm: { name: string }) => void>(),
  },
  windows: { WINDOW_ID_NONE: -1, onFocusChanged: event<(window: number) => void>() },
  action: {
    setBadgeText: vi.fn<(badge: object) => Promise<void>>(),
    setBadgeBackgroundColor: vi.fn<(badge: object) => Promise<void>>(),
    setBadgeTextColor: vi.fn<(badge: object) => Promise<void>>(),
  },
  commands: {
    getAll: vi.fn<() => Promise<object[]>>(),
    onCommand: event<(name: string, tab?: object) => void>(),
  },
  contextMenus: {
    removeAll: vi.fn<() => Promise<void>>(),
    create: vi.fn<(entry: object) => void>(),
    onClicked: event<(info: object) => void>(),
  },
  management: { getSelf: vi.fn<() => Promise<{ installType: string }>>() },
  permissions: {
    contains: vi.fn<(permissions: object) => Promise<boolean>>(),
    request: vi.fn<(permissions: object) => Promise<boolean>>(),
    remove: vi.fn<(permissions: object) => Promise<boolean>>(),
    getAll: vi.fn<() => Promise<{ origins?: string[] }>>(),
    onAdded: event<() => void>(),
    onRemoved: event<() => void>(),
  },
  scripting: {
    insertCSS: vi.fn<(injection: object) => Promise<void>>(),
    executeScript: vi.fn<(injection: object) => Promise<unknown>>(),
    getRegisteredContentScripts: vi.fn<(filter: object) => Promise<object[]>>(),
    registerContentScripts: vi.fn<(scripts: object[]) => Promise<void>>(),
    unregisterContentScripts: vi.fn<(filter: object) => Promise<void>>(),
  },
  i18n: { getUILanguage: () => 'zh-CN' },
};

/** What the listeners answer to a message: undefined if none of them takes it. */
export async function deliver(message: unknown, sender: object): Promise<unknown> {
  for (const listener of fakeBrowser.runtime.onMessage.listeners) {
    let respond: (answer: unknown) => void = () => undefined;
    const answered = new Promise(resolve => {
      respond = resolve;
    });
    if (listener(message, sender, respond) === true) return await answered;
  }
  return undefined;
}

/** A script of ours in a page, and a page of the extension. */
export const FROM_PAGE = {
  id: OWN_ID,
  url: 'https://www.gov.cn/a.htm',
  tab: { id: 7, windowId: 2, url: 'https://www.gov.cn/' },
  frameId: 0,
};
export const FROM_VIEW = { id: OWN_ID, url: `${BASE}popup.html` };
