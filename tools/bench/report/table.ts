/** A table of the bench. A cell that misses what is to be reached is marked. */
export interface Table {
  readonly title: string;
  /** Sentences under the title. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MISSED = ' (!)';

/** A figure with a mark where it is more than may be. */
export function bounded(value: number, most: number | undefined, show: (value: number) => string): string {
  return show(value) + (most !== undefined && !(value <= most) ? MISSED : '');
}

/** A multiple: two digits below ten, whole numbers from 100. */
export function times(value: number): string {
  return Number.isFinite(value) ? decimal(value) : '–';
}

/** A number with as many decimals as are worth reading. */
export function decimal(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(2);
}

/** 200000 as 200k. */
export function thousands(value: number): string {
  if (value >= 1000 && value % 1000 === 0) return `${(value / 1000).toLocaleString('en')}k`;
  return value.toLocaleString('en');
}
