import * as v from 'valibot';
import { id, type Protocol, text } from './protocol.ts';

const key = { node: id, address: text, words: text };

const hidden = v.object({ ...key, text, title: text, date: v.string() });

/** What the reader has hidden, for our own views. A page may hide a passage of its own (`hide`); it reads none of these. */
export const hiddenProtocol = {
  'list-hidden': { from: ['view'], request: v.object({}), response: v.array(hidden) },
  /** Has a passage recognised again; at the next reading of its page. */
  'restore-hidden': { from: ['view'], request: v.object(key), response: v.null() },
} as const satisfies Protocol;
