/** Whether the page is dark where the article stands, so that our ink can be light there. */
export function isDark(body: Element): boolean {
  const view = body.ownerDocument.defaultView!;
  for (let element: Element | null = body; element; element = element.parentElement) {
    const [red, green, blue, alpha = 1] = numbersIn(view.getComputedStyle(element).backgroundColor);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    // Luma of ITU-R BT.601, 0 to 255.
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}

/** Red, green, blue and alpha of what computed styles write for sRGB colours; nothing for other colour spaces. */
function numbersIn(color: string): number[] {
  return /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}
