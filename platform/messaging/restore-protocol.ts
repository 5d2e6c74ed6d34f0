import * as v from 'valibot';
import { offset, type Protocol } from './protocol.ts';

/** Putting notes back into the database that the background holds, for our own views. */
export const restoreProtocol = {
  /**
   * Puts back what waits (`keepForRestore`), deleting the database first if it cannot be read; answers how many records. Asked
   * again it goes on where it was stopped.
   */
  'finish-restore': { from: ['view'], request: v.object({}), response: offset },
  /** How many records wait to be put back, and why they were not when it was last tried. */
  'waiting-restore': {
    from: ['view'],
    request: v.object({}),
    response: v.object({ records: offset, code: v.exactOptional(v.string()) }),
  },
} as const satisfies Protocol;

export type RestoreProtocol = typeof restoreProtocol;
