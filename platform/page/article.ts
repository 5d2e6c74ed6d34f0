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
}

/** Finds the article by the site's selectors, or as the container densest in text; undefined on a page without text. */
export function findArticle(document: Document, site: Site | undefined): Article | undefined {
  const body = (site && firstWithText(document, site.body)) ?? densestContainer(document);
  if (!body) return undefined;
  const title = firstWithText(document, site?.title ?? ['h1']);
  const apart = title && !body.contains(title) && !title.contains(body);
  return {
    roots: apart ? inOrder(title, body) : [body],
    body,
    noise: [NEVER_TEXT, ...(site?.noise ?? [])].join(', '),
  };
}

function firstWithText(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.textContent?.trim()) return element;
    }
  }
  return undefined;
}

function inOrder(one: Element, other: Element): Element[] {
  const follows = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows ? [one, other] : [other, one];
}
