/** Text that is not what a page was opened for. */
const ASIDE =
  'nav, header, footer, aside, a, button, script, style, noscript, template, select, textarea, form';

/** A shorter run of text is a caption or a menu. */
const SHORTEST_RUN = 12;

/** Below this a page has no article to speak of, in UTF-16 code units. */
const SHORTEST_ARTICLE = 60;

/**
 * The container that is densest in running text: each run of text counts for the parent of the block it stands in, so that
 * the paragraphs of an article add up and the links of a list do not.
 */
export function densestContainer(document: Document): Element | undefined {
  if (!document.body) return undefined;
  const weights = weigh(document, document.body);
  let best: Element | undefined;
  for (const [element, weight] of weights) {
    if (weight > (best ? weights.get(best)! : 0)) best = element;
  }
  return best && widened(best, weights);
}

function weigh(document: Document, body: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.trim().length ?? 0;
    const parent = text.parentElement;
    if (length < SHORTEST_RUN || !parent || parent.closest(ASIDE)) continue;
    const container = paragraphOf(parent)?.parentElement ?? parent;
    weights.set(container, (weights.get(container) ?? 0) + length);
  }
  return weights;
}

/** An article cut into sections, or whose paragraphs are not called so: its pieces are beside each other, none half of it. */
function widened(best: Element, weights: ReadonlyMap<Element, number>): Element | undefined {
  const parent = best.parentElement;
  let around = 0;
  for (const [element, weight] of weights) {
    if (element === parent || element.parentElement === parent) around += weight;
  }
  const weight = weights.get(best)!;
  const isPiece = around > 2 * weight;
  if ((isPiece ? around : weight) < SHORTEST_ARTICLE) return undefined;
  return isPiece ? parent! : best;
}

function paragraphOf(element: Element): Element | null {
  return element.closest('p, li, h1, h2, h3, h4, h5, h6, dd, dt, td, blockquote, pre');
}
