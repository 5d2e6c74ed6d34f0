import * as v from 'valibot';
import { LEVELS, WITNESSES } from './level.ts';

/** Version of the pack format; packs of earlier ones are brought up to it (`migrate-pack.ts`). */
export const PACK_FORMAT = 1;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const MARKUP = /<[/!?a-z]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/i;

/** Text is data: markup and control characters in it come from somewhere they should not. */
export const plain = v.check((value: string) => !MARKUP.test(value), 'holds markup or control characters');

const text = v.pipe(v.string(), v.maxLength(100_000), plain);
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500), plain);
const isoDate = v.pipe(v.string(), v.isoDate());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the received text: UTF-16 code units, `end` excluded. */
const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span ends after it starts'),
);

/**
 * A host in the form in which browsers give it: small letters, Punycode, at least two labels, and no number for the last
 * one, so that it is no address of a machine.
 */
export const HOST_NAME =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

const hostName = v.pipe(v.string(), v.regex(HOST_NAME));

const slug = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const nodeId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*#[a-z]+(_\d+)?(__[a-z]+(_\d+)?)*$/),
);

export const node = v.strictObject({
  id: nodeId,
  level: v.picklist(LEVELS),
  number: v.exactOptional(name),
  heading: v.exactOptional(name),
  text,
  parent: v.exactOptional(nodeId),
  witness: v.picklist(WITNESSES),
  source: v.array(span),
});

/** What a target says but for its place: as authors write it and as the pack has it. */
export const statement = {
  kind: v.picklist(['goal', 'statistic', 'date']),
  indicator: name,
  comparator: v.picklist(['gte', 'lte', 'eq', 'about', 'up', 'down', 'rank']),
  value: v.exactOptional(v.pipe(v.number(), v.finite())),
  unit: v.exactOptional(name),
  by: v.exactOptional(
    v.strictObject({ text: name, years: v.exactOptional(v.number()), date: v.exactOptional(isoDate) }),
  ),
  qualifier: v.exactOptional(name),
  scope: v.exactOptional(name),
  quote: name,
};

const target = v.strictObject({ id: name, node: nodeId, ...statement });

/** A group, an actor or an instrument; the same id in two documents is the same thing. */
const named = v.strictObject({ id: slug, name, nodes: v.array(nodeId) });

/** What an emendation says but for its place. */
export const correction = {
  received: text,
  reading: text,
  reason: name,
  confidence: v.picklist(['certain', 'probable', 'conjecture']),
  /** Where the right reading can be seen. */
  source: v.exactOptional(name),
  /** `received` where the reading is only proposed and the node's text keeps what was received. */
  stands: v.exactOptional(v.literal('received')),
};

const emendation = v.strictObject({ node: nodeId, ...correction });

/** What is known of a document as a whole. */
export const particulars = {
  title: name,
  shortTitle: name,
  kind: v.picklist(['policy', 'news', 'commentary', 'caption', 'fragment']),
  status: v.picklist(['complete', 'cut-off', 'fragment', 'out-of-order']),
  date: isoDate,
  published: v.exactOptional(isoDate),
  issuers: v.array(name),
  /** Where the issuers publish this text themselves, each host with its subdomains; on their pages it is ours that may be wrong. */
  issuerHosts: v.exactOptional(v.array(hostName)),
  byline: v.exactOptional(name),
  rights: name,
};

const policyDocument = v.strictObject({
  id: slug,
  ...particulars,
  nodes: v.array(node),
  targets: v.array(target),
  groups: v.array(named),
  actors: v.array(named),
  instruments: v.array(named),
  emendations: v.array(emendation),
  lacunae: v.array(v.strictObject({ node: nodeId, at: offset, why: name })),
});

/** How two nodes are linked. */
export const RELATION_TYPES = [
  'same-group',
  'same-theme',
  'complements',
  'supports',
  'illustrates',
  'context',
] as const;

export const relation = v.strictObject({
  from: nodeId,
  to: nodeId,
  type: v.picklist(RELATION_TYPES),
  reason: name,
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  documents: v.array(policyDocument),
  relations: v.array(relation),
  strays: v.array(v.strictObject({ source: v.array(span), why: name })),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PolicyDocument = v.InferOutput<typeof policyDocument>;
export type PolicyNode = v.InferOutput<typeof node>;
export type Target = v.InferOutput<typeof target>;
export type Named = v.InferOutput<typeof named>;
export type Emendation = v.InferOutput<typeof emendation>;
export type Relation = v.InferOutput<typeof relation>;
export type Span = v.InferOutput<typeof span>;
export type Stray = Pack['strays'][number];
