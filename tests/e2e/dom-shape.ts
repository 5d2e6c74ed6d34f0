import type { Frame, Page } from 'puppeteer-core';

/** Where the page keeps the shape it had before any script of an extension could run. */
const BEFORE = '__shapeBefore';

/**
 * Has the page write down its own shape when the parser is done, before a content script comes in (`document_idle`): every
 * node with its type, name, attributes and text, so that a split text node would show.
 */
export async function rememberShape(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(key => {
    const shapeOf = (node: Node): unknown => {
      if (node instanceof Element && node.matches('html > div[data-meipi]')) return undefined;
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
      const children = [...node.childNodes].map(shapeOf).filter(shape => shape !== undefined);
      return [node.nodeType, node.nodeName, attributes, node.nodeValue, children];
    };
    const host = globalThis as unknown as Record<string, unknown>;
    host.__shape = () => JSON.stringify(shapeOf(document.documentElement));
    // On the window, which Firefox keeps where the first document of a frame gives way to another.
    addEventListener('DOMContentLoaded', () => {
      host[key] = (host.__shape as () => string)();
    });
  }, BEFORE);
}

/** The shape before and now, our host left out, and how many elements of ours there are. */
export async function compareShape(
  page: Page | Frame,
): Promise<{ before: string; now: string; hosts: number }> {
  return await page.evaluate(key => {
    const host = globalThis as unknown as Record<string, unknown>;
    return {
      before: host[key] as string,
      now: (host.__shape as () => string)(),
      hosts: document.querySelectorAll('[data-meipi]').length,
    };
  }, BEFORE);
}
