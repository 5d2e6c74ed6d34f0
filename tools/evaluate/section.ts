import type { Figure } from './figure.ts';
import type { Table } from './table.ts';

/** One part of the evaluation: what it prints and the figures that are held against what is to be reached. */
export interface Section {
  readonly title: string;
  /** What the reader of the tables must know. */
  readonly remarks: readonly string[];
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
}
