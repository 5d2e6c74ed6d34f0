import type { Effort } from './measure/compare.ts';

/** How large the bench is. */
export interface Plan {
  /** Characters of a page. */
  readonly pages: readonly number[];
  /** Documents of a library, the shipped pack counted as one. */
  readonly libraries: readonly number[];
  readonly worstLength: number;
  readonly peerPages: readonly number[];
  readonly children: number;
  readonly coldPage: number;
  /** How many notes are searched. */
  readonly notes: readonly number[];
  /** How many notes are synced, and UTF-16 code units of their texts, at most. */
  readonly synced: { readonly notes: number; readonly longest: readonly number[] };
  /** Characters of a page with notes, and how many notes it has. */
  readonly anchoring: { readonly page: number; readonly notes: number };
  readonly effort: Effort;
  /** Every text is made from it. */
  readonly seed: number;
}

export const WHOLE: Plan = {
  pages: [2000, 10_000, 50_000, 200_000],
  libraries: [1, 10, 100, 1000],
  worstLength: 200_000,
  peerPages: [2000, 10_000],
  children: 15,
  coldPage: 10_000,
  notes: [10_000, 100_000],
  synced: { notes: 10_000, longest: [60, 1_000] },
  anchoring: { page: 50_000, notes: 200 },
  effort: { milliseconds: 700, rounds: 5 },
  seed: 2026,
};
