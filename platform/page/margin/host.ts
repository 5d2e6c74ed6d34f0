/** Marks the one element that is ours in the page. */
const HOST_ATTRIBUTE = 'data-meipi';

/**
 * The page's styles reach the host and `!important` ones would move or hide it; inside a root, `:host` with `!important`
 * wins over them (CSS Scoping: for important declarations the inner context comes first). Its `z-index` is set later.
 */
const HOST_STYLE = `:host {
  all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 0 !important;
  display: block !important; user-select: none !important; -webkit-user-select: none !important;
}
@media print { :host { display: none !important; } }`;

/** Our hosts as they stand in a page: empty children of its root. */
const HOSTS = `:root > div[${HOST_ATTRIBUTE}]:empty`;

/** So often a host that the page has taken away is put back; one that wants to be rid of it so much is left alone. */
const MOST_RETURNS = 5;

/** The element in the page and the root that only we can reach into. */
export interface MarginHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What it stands in: the root of the page, which a page may replace. */
  readonly home: Element;
  /** Puts what is ours on a plane of the page, a `z-index`: before all else on it. */
  setPlane(plane: number): void;
  remove(): void;
}

/**
 * Puts our one element into the page: a plain div, as a custom element's name could be defined by the page, with its root
 * closed and attached before it enters. Where the page takes it away it is put back a few times.
 */
export function createMarginHost(document: Document, style: string): MarginHost {
  removeEarlierHosts(document);
  const element = document.createElement('div');
  element.setAttribute(HOST_ATTRIBUTE, '');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = HOST_STYLE + style;
  root.append(sheet);
  const home = document.documentElement;
  home.append(element);
  let plane = 0;
  const returning = putBack(element, home);
  return {
    element,
    root,
    home,
    setPlane(other) {
      if (other === plane) return;
      plane = other;
      const rule = sheet.sheet?.cssRules[0] as CSSStyleRule | undefined;
      rule?.style.setProperty('z-index', String(plane), 'important');
    },
    remove() {
      returning.disconnect();
      element.remove();
    },
  };
}

function putBack(element: HTMLElement, home: Element): MutationObserver {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.parentNode === home) return;
    returns += 1;
    // Another host in its place is that of a later script of ours, if it is not the page's.
    if (returns > MOST_RETURNS || home.querySelector(HOSTS)) observer.disconnect();
    else home.append(element);
  });
  observer.observe(home, { childList: true });
  return observer;
}

/** What a script of ours left behind that an update of the extension has cut off. */
function removeEarlierHosts(document: Document): void {
  for (const host of document.querySelectorAll(HOSTS)) host.remove();
}
