/** Where something else stands, in CSS pixels of the window. */
export interface Obstacle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** So many elements are looked at; a page that has more beside its article is no article. */
const MOST_LOOKED_AT = 400;

const SHOWS_SOMETHING = 'img, picture, video, iframe, canvas, svg, object, embed, input, select, textarea';

/** What stands to the left or right of an article, at its height: side columns, banners, toolbars that float there. */
export function obstaclesBeside(body: Element): Obstacle[] {
  const article = body.getBoundingClientRect();
  const found: Obstacle[] = [];
  let left = MOST_LOOKED_AT;
  const look = (element: Element) => {
    if (left-- <= 0) return;
    const box = element.getBoundingClientRect();
    const isFlat = box.width === 0 || box.height === 0;
    if (!isFlat && (box.bottom <= article.top || box.top >= article.bottom)) return;
    const isBeside = box.left >= article.right - 1 || box.right <= article.left + 1;
    if (isFlat || !isBeside) for (const child of element.children) look(child);
    else if (isShown(element)) found.push(reachOf(element, box));
  };
  for (let inside = body; inside.parentElement; inside = inside.parentElement) {
    for (const sibling of inside.parentElement.children) if (sibling !== inside) look(sibling);
  }
  return found;
}

function isShown(element: Element): boolean {
  return (
    element.textContent?.trim() !== '' ||
    element.matches(SHOWS_SOMETHING) ||
    element.querySelector(SHOWS_SOMETHING) !== null
  );
}

/** What does not move with the page comes to stand beside all of it. */
function reachOf(element: Element, { top, bottom, left, right }: DOMRect): Obstacle {
  const { position } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return position === 'fixed' || position === 'sticky'
    ? { left, right, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
    : { top, bottom, left, right };
}
