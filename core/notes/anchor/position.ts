import type { PageTarget } from '../target.ts';

/** Whether words and context stand, code unit for code unit, where they stood. */
export function standsAtPosition({ quote, position }: PageTarget, text: string): boolean {
  const { prefix, exact, suffix } = quote;
  const { start, end } = position;
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end)
  );
}
