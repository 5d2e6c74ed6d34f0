/** Marks the one element that is ours in the page. */
const HOST_ATTRIBUTE = 'data-meipi';

/**
 * The page's styles reach the host and `!important` ones would move or hide it; inside a root, `:host` with `!important`
 * wins over them (CSS Scoping: for important declarations the inner context comes first).
 */
const HOST_STYLE = `:host {
  all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483646 !important;
  display: block !important; user-select: none !important; -webkit-user-select: none !important;
}
@media print { :host { display: none !important; } }`;

/** The element in the page and the root that only we can reach into. */
export interface MarginHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/**
 * Puts our one element into the page: a plain div, as a custom element's name could be defined by the page, with its root
 * closed and attached before it enters.
 */
export function createMarginHost(document: Document, style: string): MarginHost {
  removeEarlierHosts(document);
  const element = document.createElement('div');
  element.setAttribute(HOST_ATTRIBUTE, '');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = HOST_STYLE + style;
  root.append(sheet);
  document.documentElement.append(element);
  return { element, root, remove: () => element.remove() };
}

/** What a script of ours left behind that an update of the extension has cut off. */
function removeEarlierHosts(document: Document): void {
  for (const host of document.querySelectorAll(`div[${HOST_ATTRIBUTE}]`)) host.remove();
}
