import type { Page } from 'puppeteer-core';
import type { ExtensionView } from '../../tools/browsers/extension-view.ts';

/** Where something in our closed root stands, in CSS pixels of the window of its frame, once it is scrolled to. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * What a script of the extension finds by selectors in our closed root: how many there are, the words and attributes of the
 * one that is `nth`, its middle once it is scrolled to, and whether it has the focus.
 */
export interface Found {
  readonly count: number;
  readonly text: string;
  readonly attributes: Record<string, string>;
  readonly middle: Spot;
  readonly box: { left: number; right: number; top: number; bottom: number };
  readonly isFocused: boolean;
  /** With the styles of the root. */
  readonly markup: string;
}

export async function findInRoot(
  view: ExtensionView,
  tab: number,
  selector: string,
  nth = 0,
  frame = 0,
): Promise<Found | undefined> {
  const found = await view.api.evaluate(
    async ({ scripting }, tabId, wanted, at, frameId) => {
      const [answer] = await (scripting as unknown as Scripting).executeScript({
        target: { tabId, frameIds: [frameId] },
        args: [wanted, at],
        func: (css, index) => {
          type Opener = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
          const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
            'div[data-meipi]',
          );
          const root =
            host &&
            (host.openOrClosedShadowRoot ??
              (globalThis as unknown as { chrome: Opener }).chrome.dom.openOrClosedShadowRoot(host));
          const all = [...(root?.querySelectorAll<HTMLElement>(css) ?? [])];
          const one = all[index];
          if (!one) return null;
          one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return JSON.stringify({
            count: all.length,
            text: one.textContent,
            attributes: Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
            middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
            box: { left, right, top, bottom },
            isFocused: root?.activeElement === one,
            markup:
              [...root!.querySelectorAll('style')].map(style => style.outerHTML).join('') + one.outerHTML,
          });
        },
      });
      return answer?.result ?? null;
    },
    tab,
    selector,
    nth,
    frame,
  );
  return found === null ? undefined : JSON.parse(found);
}

interface Scripting {
  executeScript(injection: {
    target: { tabId: number; frameIds: number[] };
    args: [string, number];
    func: (css: string, index: number) => string | null;
  }): Promise<{ result?: string | null }[]>;
}

/** Clicks what is found as a reader does. */
export async function clickInRoot(
  view: ExtensionView,
  tab: number,
  page: Page,
  selector: string,
  nth = 0,
): Promise<void> {
  const found = await findInRoot(view, tab, selector, nth);
  if (!found) throw new Error(`nothing in our root: ${selector}`);
  await page.mouse.click(found.middle.x, found.middle.y);
}
