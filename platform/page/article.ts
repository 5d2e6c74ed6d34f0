import { densestContainer } from './densest-container.ts';
import type { Site } from './sites/site.ts';

/** Elements whose text is never the article's. */
const NEVER_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, math, canvas, video, audio, select, textarea, button, input';

/** Where the text of a page's article stands, in document order, and what inside is to be passed over. */
export interface Article {
  readonly roots: readonly Element[];
  /** The element that holds the running text: the margin runs beside it. */
  readonly body: Element;
  readonly noise: string;
  /** Whether the site's own selectors found it, so that what changes elsewhere is not it. */
  readonly isSites: boolean;
}

/** Finds the article by the site's selectors, or as the container densest in text; undefined on a page without text. */
export function findArticle(document: Document, site: Site | undefined): Article | undefined {
  const ofSite = site && firstWithText(document, site.body);
  const body = ofSite ?? densestContainer(document);
  if (!body) return undefined;
  const title = firstWithText(document, site?.title ?? ['h1']);
  const apart = title && !body.contains(title) && !title.contains(body);
  return {
    roots: apart ? inOrder(title, body) : [body],
    body,
    noise: [NEVER_TEXT, ...(site?.noise ?? [])].join(', '),
    isSites: ofSite !== undefined,
  };
}

function firstWithText(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const [found, ...others] = [...document.querySelectorAll(selector)].filter(hasText);
    // A page that goes from one article to the next may keep the one before, hidden.
    if (found) return others.length > 0 ? ([found, ...others].find(isShown) ?? found) : found;
  }
  return undefined;
}

function hasText({ textContent }: Element): boolean {
  return textContent !== null && textContent.trim() !== '';
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

function inOrder(one: Element, other: Element): Element[] {
  const follows = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows ? [one, other] : [other, one];
}
