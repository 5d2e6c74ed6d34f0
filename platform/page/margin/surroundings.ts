import { isDarkGround } from './tone.ts';

/** What of the page around an article decides how our labels stand beside it. */
export interface Surroundings {
  /** The `z-index` of the plane that the article lies on: labels are before it, and behind what the page puts before it. */
  readonly plane: number;
  /** Whether the article's ground is dark, and that of the margin beside it, which may be another. */
  readonly isArticleDark: boolean;
  readonly isMarginDark: boolean;
  /** The box in the page that the article scrolls in; labels beside lines that it hides are hidden. */
  readonly scroller: Element | undefined;
}

/** @param beside A place in the margin, across, in CSS pixels of the window. */
export function surroundingsOf(body: Element, beside: number): Surroundings {
  const document = body.ownerDocument;
  const view = document.defaultView!;
  let plane = 0;
  let articleGround: boolean | undefined;
  let marginGround: boolean | undefined;
  let scroller: Element | undefined;
  for (let element: Element | null = body; element; element = element.parentElement) {
    const style = view.getComputedStyle(element);
    const ground = isDarkGround(style.backgroundColor);
    articleGround ??= ground;
    if (ground !== undefined && marginGround === undefined && reaches(element, beside)) marginGround = ground;
    // The outermost plane contains the others.
    if (style.zIndex !== 'auto' && style.zIndex !== '') plane = Number(style.zIndex) || 0;
    if (!scroller && isScroller(element, style)) scroller = element;
  }
  return { plane, isArticleDark: articleGround ?? false, isMarginDark: marginGround ?? false, scroller };
}

/** A ground of the root or the body is that of the whole canvas (CSS Backgrounds). */
function reaches(element: Element, beside: number): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement) return true;
  const { left, right } = element.getBoundingClientRect();
  return left <= beside && beside <= right;
}

function isScroller(element: Element, { overflowY }: CSSStyleDeclaration): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement || !/auto|scroll|hidden|clip/.test(overflowY))
    return false;
  return element.scrollHeight > element.clientHeight + 1;
}
