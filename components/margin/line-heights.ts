import type { LabelSize } from '../../core/settings/values.ts';

/** How tall the lines of a label are, its number's and each below it: CSS pixels, as `appearance.css` has them. */
export const LINE_HEIGHTS: Readonly<Record<LabelSize, { readonly first: number; readonly further: number }>> =
  {
    small: { first: 24, further: 14 },
    medium: { first: 26, further: 16 },
    large: { first: 30, further: 19 },
  };
