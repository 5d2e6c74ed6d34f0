import * as v from 'valibot';
import { KINDS } from '../../core/settings/values.ts';
import { id as node, offset, type Protocol } from './protocol.ts';

/** More nodes are asked about in several messages. */
export const MOST_NODES = 500;

const address = v.pipe(v.string(), v.maxLength(2_000));
const time = v.pipe(v.number(), v.finite());

const metPage = { address, title: v.string(), kind: v.picklist(KINDS), first: time, last: time };
const meeting = v.object({ node, ...metPage });

/** On which pages clauses were met, for our own views; no page is told of another. */
export const metProtocol = {
  /** For each node the pages on which it, or what stands in it, was met; the newest first. */
  'list-met': {
    from: ['view'],
    request: v.object({ nodes: v.pipe(v.array(node), v.maxLength(MOST_NODES)) }),
    response: v.array(v.array(v.object(metPage))),
  },
  /** Forgets a page for a node and what stands in it, until it is read again; answers what `restore-met` brings back. */
  'remove-met': { from: ['view'], request: v.object({ node, address }), response: v.array(meeting) },
  'restore-met': { from: ['view'], request: v.object({ meetings: v.array(meeting) }), response: v.null() },
  /** How many pages are kept. */
  'count-met': { from: ['view'], request: v.object({}), response: offset },
  'clear-met': { from: ['view'], request: v.object({}), response: v.null() },
} as const satisfies Protocol;

export type MetProtocol = typeof metProtocol;
