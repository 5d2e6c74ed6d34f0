import type { ExtensionView } from './extension-view.ts';

export interface ReadLabel {
  node: string;
  kind: string;
  text: string;
  /** From the top of the document, in CSS pixels. */
  top: number;
}

/** The labels in the closed shadow root: only a script of the extension may open it. */
export async function readLabels(view: ExtensionView, tab: number): Promise<ReadLabel[]> {
  return await view.api.evaluate(async ({ scripting }, tabId) => {
    const [frame] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        type Opener = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
          'div[data-meipi]',
        );
        if (!host) return [];
        // Firefox has a property on the element, Chromium a function.
        const root =
          host.openOrClosedShadowRoot ??
          (globalThis as unknown as { chrome: Opener }).chrome.dom.openOrClosedShadowRoot(host);
        const labels = root?.querySelectorAll<HTMLElement>('[data-node][data-kind]') ?? [];
        return Array.from(labels, label => ({
          node: label.dataset.node ?? '',
          kind: label.dataset.kind ?? '',
          text: label.textContent.trim(),
          top: Math.round(label.getBoundingClientRect().top + scrollY),
        }));
      },
    });
    return frame?.result ?? [];
  }, tab);
}
