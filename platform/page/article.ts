import { densestContainer } from './densest-container.ts';
import { SHARE_BARS } from './share-bars.ts';
import type { Site } from './sites/site.ts';

/** Elements whose text is never the article's. */
const NEVER_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, math, canvas, video, audio, select, textarea, button, input';

/** Where the text of a page's article stands, in document order, and what inside is to be passed over. */
export interface Article {
  readonly roots: readonly Element[];
  /** The element that holds the running text, or most of it: the margin runs beside it. */
  readonly body: Element;
  readonly noise: string;
  /** Whether the site's own selectors found it, so that what changes elsewhere is not it. */
  readonly isSites: boolean;
}

/** Finds the article by the site's selectors, or as the container densest in text; undefined on a page without text. */
export function findArticle(document: Document, site: Site | undefined): Article | undefined {
  let parts = partsOf(document, site?.body);
  const body = longestOf(parts) ?? densestContainer(document);
  if (!body) return undefined;
  const isSites = parts.length > 0;
  if (!isSites) parts = [body];
  const apart = titlesOf(document, site).filter(
    title => !parts.some(part => part.contains(title) || title.contains(part)),
  );
  return {
    roots: [...apart, ...parts].sort(inOrder),
    body,
    noise: [NEVER_TEXT, SHARE_BARS, ...(site?.noise ?? [])].join(', '),
    isSites,
  };
}

function titlesOf(document: Document, site: Site | undefined): Element[] {
  const titles = partsOf(document, site?.title);
  return titles.length > 0 ? titles : partsOf(document, ['h1']).slice(0, 1);
}

/** What the first selector to find text finds: none inside another, and none that is hidden while another is shown. */
function partsOf(document: Document, selectors: readonly string[] = []): Element[] {
  for (const selector of selectors) {
    const parts: Element[] = [];
    for (const element of document.querySelectorAll(selector)) {
      if (element.textContent?.trim() && !parts.at(-1)?.contains(element)) parts.push(element);
    }
    // A page that goes from one article to the next may keep the one before, hidden.
    const shown = parts.length > 1 ? parts.filter(part => part.checkVisibility()) : [];
    if (parts.length > 0) return shown.length > 0 ? shown : parts;
  }
  return [];
}

function longestOf(elements: readonly Element[]): Element | undefined {
  return elements.toSorted((one, other) => other.textContent!.length - one.textContent!.length)[0];
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
