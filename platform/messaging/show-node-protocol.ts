import * as v from 'valibot';
import type { Protocol } from './protocol.ts';

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

/** Hands a reader over to the side panel: the background remembers it for a panel that opens, and an open one overhears it. */
export const showNodeProtocol = {
  'show-node': {
    from: ['page', 'view'],
    /** A view says for which tab; a page is its own tab, whatever it says. */
    request: v.object({
      node: v.exactOptional(words),
      /** A note by its id, or `new` for one on the node. */
      note: v.exactOptional(words),
      tab: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    response: v.null(),
  },
} as const satisfies Protocol;
