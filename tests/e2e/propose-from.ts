import type { ExtensionView } from '../../tools/browsers/extension-view.ts';

/** What the reader's script in a page sends when a wording is kept. */
export interface ProposeRequest {
  readonly node: string;
  readonly title: string;
  readonly grade: string;
  readonly source: string;
  readonly text: string;
  readonly place?: { readonly start: number; readonly end: number };
}

/** Sends the message of the card's button from a script of the extension in a page, and gives what the background answers. */
export async function proposeFrom(
  view: ExtensionView,
  tab: number,
  request: ProposeRequest,
): Promise<unknown> {
  return await view.api.evaluate(
    async ({ scripting }, tabId, message) => {
      const [frame] = await (scripting as unknown as Scripting).executeScript({
        target: { tabId },
        args: [message],
        func: sent => {
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Messenger>;
          return (browser ?? chrome).runtime.sendMessage(sent);
        },
      });
      return frame?.result;
    },
    tab,
    { type: 'propose', ...request },
  );
}

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface Scripting {
  executeScript(injection: {
    target: { tabId: number };
    args: unknown[];
    func: (message: unknown) => unknown;
  }): Promise<{ result?: unknown }[]>;
}
