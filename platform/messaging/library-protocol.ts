import * as v from 'valibot';
import { packSchema } from '../../core/policy/pack.ts';
import type { Protocol } from './protocol.ts';

/**
 * The documents themselves, for our own views. Apart from `protocol.ts`, which the script in the page carries: a page never
 * needs them, and the check of a pack would weigh on every page.
 */
export const libraryProtocol = {
  library: { from: ['view'], request: v.object({}), response: packSchema },
} as const satisfies Protocol;
