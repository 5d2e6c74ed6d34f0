/** A length for a style: Preact 11 adds no unit to a number. */
export function px(length: number): string {
  return `${Math.round(length)}px`;
}
