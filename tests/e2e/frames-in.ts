import type { ExtensionView } from '../../tools/browsers/extension-view.ts';

/** What stands in our root in one frame of a page. */
export interface FrameContents {
  readonly frame: number;
  readonly path: string;
  /** Nodes of its labels. */
  readonly labels: readonly string[];
  /** What it says to a screen reader of the page. */
  readonly summary: string;
}

/** Every frame that a script of the extension may enter, the page itself first. */
export async function framesIn(view: ExtensionView, tab: number): Promise<FrameContents[]> {
  const found = await view.api.evaluate(async ({ scripting }, tabId) => {
    const answers = await (scripting as unknown as Scripting).executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        type Opener = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
          'div[data-meipi]',
        );
        const root =
          host &&
          (host.openOrClosedShadowRoot ??
            (globalThis as unknown as { chrome: Opener }).chrome.dom.openOrClosedShadowRoot(host));
        const labels = [...(root?.querySelectorAll<HTMLElement>('[data-node][data-kind]') ?? [])];
        return {
          path: location.pathname,
          labels: labels.map(({ dataset }) => dataset.node!),
          summary: root?.querySelector('.summary')?.textContent ?? '',
        };
      },
    });
    return JSON.stringify(answers.map(({ frameId, result }) => ({ frame: frameId, ...result })));
  }, tab);
  return JSON.parse(found);
}

interface Scripting {
  executeScript(injection: {
    target: { tabId: number; allFrames: true };
    func: () => Omit<FrameContents, 'frame'>;
  }): Promise<{ frameId: number; result?: Omit<FrameContents, 'frame'> }[]>;
}
