import { pacing } from './pacing.ts';

/** Watches the text of a page for changes. */
export interface TextWatch {
  /**
   * Watches these elements, and whether one of them or of those around them is put aside for another; without any, the whole
   * body.
   */
  follow(roots: readonly Element[] | undefined): void;
}

/** Calls back once what is watched has changed and come to rest, or keeps changing. */
export function watchText(document: Document, changed: () => Promise<void>, signal: AbortSignal): TextWatch {
  const settle = pacing(changed, signal);
  let roots: readonly Element[] | undefined;
  let body: HTMLElement | null = document.body;
  const text = new MutationObserver(settle);
  const observeText = () => {
    text.disconnect();
    for (const root of roots ?? (body ? [body] : [])) {
      text.observe(root, { childList: true, characterData: true, subtree: true });
      // What is inserted elsewhere is nothing to us, unless it takes the article's place.
      for (
        let around = root.parentElement;
        around && around !== document.documentElement;
        around = around.parentElement
      )
        text.observe(around, { childList: true });
    }
  };
  // A page may put another body in the place of its first, or another root; our host comes and goes there too.
  const followBody = () => {
    structure.disconnect();
    structure.observe(document, { childList: true });
    if (document.documentElement) structure.observe(document.documentElement, { childList: true });
    if (document.body === body) return;
    body = document.body;
    roots = undefined;
    observeText();
    settle();
  };
  const structure = new MutationObserver(followBody);
  followBody();
  observeText();
  signal.addEventListener('abort', () => {
    text.disconnect();
    structure.disconnect();
  });
  return {
    follow(other) {
      const isSame = other?.length === roots?.length && other?.every((root, at) => root === roots?.[at]);
      if (isSame || signal.aborted) return;
      roots = other;
      observeText();
    },
  };
}
