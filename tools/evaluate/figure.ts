/** A figure that was measured: so many of so many, or a mean (then `of` says over how many). */
export interface Figure {
  readonly what: string;
  /** 0 to 1, or a plain number where `unit` says so. */
  readonly value: number;
  readonly hits?: number;
  readonly of: number;
  readonly reach?: number;
  /** `most`: the figure may not go above what is to be reached. */
  readonly bound?: 'least' | 'most';
  readonly unit?: '%' | 'mean' | 'per 100';
}

/** So many of so many; of none at all nothing is missed. */
export function share(what: string, hits: number, of: number, reach?: number): Figure {
  return {
    what,
    value: of === 0 ? Number.NaN : hits / of,
    hits,
    of,
    unit: '%',
    ...(reach !== undefined && { reach }),
  };
}

export function mean(what: string, sum: number, of: number, reach?: number): Figure {
  return {
    what,
    value: of === 0 ? Number.NaN : sum / of,
    of,
    unit: 'mean',
    ...(reach !== undefined && { reach }),
  };
}

/** How many in a hundred, where fewer is better. */
export function perHundred(what: string, hits: number, of: number, reach?: number): Figure {
  const value = of === 0 ? Number.NaN : (hits / of) * 100;
  return { what, value, hits, of, unit: 'per 100', bound: 'most', ...(reach !== undefined && { reach }) };
}

/** Nothing to count is a figure missed, for a table must not look better for being empty. */
export function isMissed({ value, reach, bound }: Figure): boolean {
  if (reach === undefined) return false;
  return Number.isNaN(value) || (bound === 'most' ? value > reach : value < reach);
}

export function sayValue({ value, unit, bound }: Pick<Figure, 'value' | 'unit' | 'bound'>): string {
  if (Number.isNaN(value)) return '–';
  if (unit === 'mean') return value.toFixed(3);
  if (unit === 'per 100') return value.toFixed(1);
  return `${percent(value, bound ?? 'least')} %`;
}

/** Rounded to the worse side, so that what is not quite reached does not look as if it were. */
function percent(value: number, bound: 'least' | 'most'): string {
  const tenths = bound === 'most' ? Math.ceil(value * 1000 - 1e-9) : Math.floor(value * 1000 + 1e-9);
  return (tenths / 10).toFixed(1);
}
