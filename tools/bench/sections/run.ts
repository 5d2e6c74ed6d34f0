import type { Plan } from '../plan.ts';
import type { Table } from '../report/table.ts';
import type { Shipped } from '../shipped.ts';

/** What a section is given. */
export interface Run {
  readonly plan: Plan;
  readonly shipped: Shipped;
  /** Tells whoever waits what is being measured. */
  say(what: string): void;
}

/** A section of the bench: measures, and answers its tables. */
export type Section = (run: Run) => Table[] | Promise<Table[]>;
