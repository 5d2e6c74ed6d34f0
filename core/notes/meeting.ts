import type { Kind } from '../match/passage.ts';
import { KINDS } from '../settings/values.ts';
import { noteAddress } from './note-address.ts';

/** A page of the reader's on which words of a node were recognised. */
export interface MetPage {
  /** As `noteAddress` writes it. */
  readonly address: string;
  readonly title: string;
  /** The surest of what it has of the node. */
  readonly kind: Kind;
  /** Milliseconds since 1970, on the first and on the last day on which it was read. */
  readonly first: number;
  readonly last: number;
}

/** One node on one page, which is what is kept. */
export interface Meeting extends MetPage {
  readonly node: string;
}

/** Before it is known on which days. */
export type MeetingNow = Omit<Meeting, 'first' | 'last'>;

/** Meetings of one node that are kept, so that a title that stands on every page leaves room for the others, and its list can be read through. */
export const MOST_OF_NODE = 300;

/** Of all nodes: some two years of ten pages a day with three nodes each, about 6 MB. */
export const MOST_MET = 20_000;

/** Titles are kept so long: UTF-16 code units. */
const LONGEST_TITLE = 300;

/** What a page that was just read has of which nodes, each node once. */
export function meetingsOf(
  passages: readonly { readonly node: string; readonly kind: Kind }[],
  page: { readonly address: string; readonly title: string },
): MeetingNow[] {
  const [address, title] = [noteAddress(page.address), page.title.trim().slice(0, LONGEST_TITLE)];
  const kinds = new Map<string, Kind>();
  for (const { node, kind } of passages) kinds.set(node, surer(kind, kinds.get(node)));
  return [...kinds].map(([node, kind]) => ({ node, address, title, kind }));
}

/** The pages of some meetings, a page once though several nodes were met on it; the newest first. */
export function pagesOf(meetings: readonly Meeting[]): MetPage[] {
  const pages = new Map<string, MetPage>();
  for (const { node: _, ...page } of meetings) {
    const known = pages.get(page.address);
    pages.set(page.address, known ? joined(known, page) : page);
  }
  return [...pages.values()].sort((one, other) => other.last - one.last);
}

function joined(one: MetPage, other: MetPage): MetPage {
  const newer = other.last > one.last ? other : one;
  return {
    ...newer,
    kind: surer(one.kind, other.kind),
    first: Math.min(one.first, other.first),
  };
}

function surer(one: Kind, other: Kind = one): Kind {
  return KINDS.indexOf(one) < KINDS.indexOf(other) ? one : other;
}
