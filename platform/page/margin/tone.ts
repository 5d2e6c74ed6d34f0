/** Whether a ground is dark, by a computed colour; undefined for one that what is behind shows through. */
export function isDarkGround(color: string): boolean | undefined {
  const [red, green, blue, alpha = 1] = numbersIn(color);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  // Luma of ITU-R BT.601, 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}

/** Whether the ground on which an element's text stands is dark: its own, or that of the first around it that has one. */
export function isOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const isDark = isDarkGround(view.getComputedStyle(around).backgroundColor);
    if (isDark !== undefined) return isDark;
  }
  return false;
}

/** Red, green, blue and alpha of what computed styles write for sRGB colours; nothing for other colour spaces. */
function numbersIn(color: string): number[] {
  return /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}
