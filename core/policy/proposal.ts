import * as v from 'valibot';
import { GRADES } from './grades.ts';
import { plain } from './pack.ts';

/** The longest wording that is kept, in UTF-16 code units: more than any sentence, less than a clause left out whole. */
const LONGEST_WORDING = 2_000;
const LONGEST_TITLE = 300;
const LONGEST_ADDRESS = 2_000;

const wording = v.pipe(v.string(), v.maxLength(LONGEST_WORDING), plain);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What says which proposal it is: the same words on the same page are the same proposal. */
export const proposalKey = {
  node: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** Our wording; empty where the page has more than we. */
  source: wording,
  /** The wording of the issuer's page; empty where it has less than we. */
  reading: wording,
  /** Of the page, without what follows `#`. */
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.regex(/^https?:\/\/[^#]+$/)),
};

/** The wording of an issuer's page that a reader keeps for whoever mends our text. It is never applied to anything. */
export const proposalSchema = v.strictObject({
  ...proposalKey,
  /** Where our wording stands in the node's text, where that can be told: UTF-16 code units, `end` excluded. */
  place: v.exactOptional(
    v.pipe(
      v.strictObject({ start: offset, end: offset }),
      v.check(({ start, end }) => start <= end, 'a place does not end before it starts'),
    ),
  ),
  grade: v.picklist(GRADES),
  /** Of the page. */
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE), plain),
  /** When it was kept. */
  date: v.pipe(v.string(), v.isoTimestamp()),
  /** Of the pack that the node's text was in, and of the extension that it came with. */
  format: v.pipe(v.number(), v.integer()),
  version: v.pipe(v.string(), v.maxLength(50)),
});

export type Proposal = v.InferOutput<typeof proposalSchema>;
export type ProposalKey = Pick<Proposal, keyof typeof proposalKey>;

/** A proposal out of what a page says; undefined where that cannot be kept, say as it is too long or holds markup. */
export function readProposal(
  candidate: { readonly [Key in keyof Proposal]?: unknown },
): Proposal | undefined {
  const read = v.safeParse(proposalSchema, candidate);
  return read.success ? read.output : undefined;
}

/** The key of a page's wording: spaces that come from its layout say nothing. */
export function keyOf(page: { node: string; source: string; text: string; address: string }): ProposalKey {
  const { node, source, text, address } = page;
  return { node, source, reading: text.replace(/\s+/gu, ' ').trim(), address: address.replace(/#.*$/s, '') };
}

/** The title of a page, as it may be kept: one line, no markup. */
export function plainTitle(title: string): string {
  return title
    .replace(/[\s<\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
}
