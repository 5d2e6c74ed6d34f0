import * as v from 'valibot';
import { WITNESSES } from '../../core/policy/level.ts';
import { correction, particulars, RELATION_TYPES } from '../../core/policy/pack.ts';
import { id, label, offset, type Protocol, stated, text, word, wordings } from './protocol.ts';

const step = v.object({ node: id, number: word, heading: word });

const related = v.object({
  ...label.entries,
  node: id,
  heading: word,
  type: v.picklist(RELATION_TYPES),
  reason: v.string(),
});

const described = v.object({
  ...label.entries,
  node: id,
  title: v.string(),
  heading: word,
  path: v.array(step),
  witness: v.picklist(WITNESSES),
  about: v.object({
    kind: particulars.kind,
    date: v.string(),
    published: word,
    issuers: v.array(v.string()),
    byline: word,
  }),
  leaves: v.array(v.object({ node: id, text })),
  emendations: v.array(v.object({ node: id, ...correction })),
  lacunae: v.array(v.object({ node: id, at: offset, why: v.string() })),
  targets: v.array(stated),
  groups: v.array(v.string()),
  related: v.array(related),
});

const proposed = v.object({ node: id, title: text, ...wordings });
const passage = v.object({ node: id, text, title: text });
const nothing = v.null();

/** What the card's script asks the background. Apart from `protocol.ts`, which every page's script carries. */
export const cardProtocol = {
  /** What the card says of a node; null for a node of no pack. */
  describe: {
    from: ['page', 'view'],
    request: v.object({ node: id }),
    response: v.nullable(described),
  },
  /** Keeps the wording of an issuer's page as a proposed emendation. Whose page it is the browser says, not the message. */
  propose: { from: ['page'], request: proposed, response: nothing },
  /** Takes back what was proposed from this page. */
  withdraw: { from: ['page'], request: proposed, response: nothing },
  /** Recognises this passage no more on this page. `text` is the page's wording, `title` the page's. */
  hide: { from: ['page'], request: passage, response: nothing },
  /** Takes that back. */
  'show-again': { from: ['page'], request: passage, response: nothing },
  /** Opens the side panel, or a small window in its place, at a node, or with `note` at a new note on it. To be sent first thing in a click. */
  'open-panel': {
    from: ['page'],
    request: v.object({ node: id, note: v.exactOptional(v.literal('new')) }),
    response: nothing,
  },
} as const satisfies Protocol;

export type CardProtocol = typeof cardProtocol;
export type DescribedNode = v.InferOutput<typeof described>;
