import * as v from 'valibot';
import { LEVELS, WITNESSES } from './level.ts';

/** Version of the pack format; a pack of another version is refused until a migration is written. */
export const PACK_FORMAT = 1;

const text = v.pipe(v.string(), v.maxLength(100_000));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const isoDate = v.pipe(v.string(), v.isoDate());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the received text: UTF-16 code units, `end` excluded. */
const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span ends after it starts'),
);

const documentId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const nodeId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*#[a-z]+(_\d+)?(__[a-z]+(_\d+)?)*$/));

const witness = v.picklist(WITNESSES);
const level = v.picklist(LEVELS);

const node = v.strictObject({
  id: nodeId,
  level,
  number: v.exactOptional(name),
  heading: v.exactOptional(name),
  text,
  parent: v.exactOptional(nodeId),
  witness,
  source: v.array(span),
});

const target = v.strictObject({
  id: name,
  node: nodeId,
  kind: v.picklist(['goal', 'statistic', 'date']),
  indicator: name,
  comparator: v.picklist(['gte', 'lte', 'eq', 'about', 'up', 'down', 'rank']),
  value: v.exactOptional(v.number()),
  unit: v.exactOptional(name),
  by: v.exactOptional(
    v.strictObject({ text: name, years: v.exactOptional(v.number()), date: v.exactOptional(isoDate) }),
  ),
  qualifier: v.exactOptional(name),
  scope: v.exactOptional(name),
  quote: name,
});

const named = v.strictObject({ id: name, name, nodes: v.array(nodeId) });

const emendation = v.strictObject({
  node: nodeId,
  received: text,
  reading: text,
  reason: name,
  confidence: v.picklist(['certain', 'probable', 'conjecture']),
});

const policyDocument = v.strictObject({
  id: documentId,
  title: name,
  shortTitle: name,
  kind: v.picklist(['policy', 'news', 'commentary', 'caption', 'fragment']),
  status: v.picklist(['complete', 'cut-off', 'fragment', 'out-of-order']),
  date: isoDate,
  published: v.exactOptional(isoDate),
  issuers: v.array(name),
  byline: v.exactOptional(name),
  rights: name,
  nodes: v.array(node),
  targets: v.array(target),
  groups: v.array(named),
  actors: v.array(named),
  instruments: v.array(named),
  emendations: v.array(emendation),
  lacunae: v.array(v.strictObject({ node: nodeId, at: offset, why: name })),
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  documents: v.array(policyDocument),
  relations: v.array(v.strictObject({ from: name, to: name, type: name, reason: name })),
  strays: v.array(v.strictObject({ source: v.array(span), why: name })),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PolicyDocument = v.InferOutput<typeof policyDocument>;
export type PolicyNode = v.InferOutput<typeof node>;
export type Span = v.InferOutput<typeof span>;
export type Stray = Pack['strays'][number];
