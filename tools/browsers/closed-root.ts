import type { ExtensionView } from './extension-view.ts';

/** What stands in our closed root, as only a script of the extension can see it. */
export interface RootContents {
  /** Boxes of the labels, by node, in CSS pixels of the window. */
  readonly labels: Record<string, { x: number; y: number; width: number; height: number }>;
  /** Boxes of all labels in their order, with what they say and how they are classed. */
  readonly boxes: readonly LabelBox[];
  /** Words of the open card, and where it stands. */
  readonly card: { text: string; left: number; right: number; top: number } | undefined;
  /** Boxes of the card's buttons by what they do; the first of each. */
  readonly actions: Record<string, { x: number; y: number; width: number; height: number }>;
  /** The node of the label that has the focus. */
  readonly focused: string | undefined;
}

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly name: string;
  readonly classes: string;
}

export async function lookIntoRoot(view: ExtensionView, tab: number): Promise<RootContents> {
  const found = await view.api.evaluate(async ({ scripting }, tabId) => {
    const [frame] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        type Opener = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
          'div[data-meipi]',
        );
        const root =
          host &&
          (host.openOrClosedShadowRoot ??
            (globalThis as unknown as { chrome: Opener }).chrome.dom.openOrClosedShadowRoot(host));
        const labels: Record<string, unknown> = {};
        const boxes: unknown[] = [];
        for (const label of root?.querySelectorAll<HTMLElement>('[data-node]') ?? []) {
          const { x, y, width, height } = label.getBoundingClientRect();
          labels[label.dataset.node!] = { x, y, width, height };
          const name = label.getAttribute('aria-label');
          boxes.push({ x, y, width, height, text: label.textContent, name, classes: label.className });
        }
        const actions: Record<string, unknown> = {};
        for (const button of root?.querySelectorAll<HTMLElement>('[data-action]') ?? []) {
          const { x, y, width, height } = button.getBoundingClientRect();
          actions[button.dataset.action!] ??= { x, y, width, height };
        }
        const card = root?.querySelector('.card');
        const box = card?.getBoundingClientRect();
        return JSON.stringify({
          labels,
          boxes,
          actions,
          card: card && box && { text: card.textContent, left: box.left, right: box.right, top: box.top },
          focused: (root?.activeElement as HTMLElement | null)?.dataset.node,
        });
      },
    });
    return frame?.result;
  }, tab);
  const { card, ...rest } = JSON.parse(found ?? '{"labels":{},"boxes":[],"actions":{}}');
  return { ...rest, card: card ?? undefined };
}
