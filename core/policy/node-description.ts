import type { NodeLevel, Witness } from './level.ts';
import { bracketConjectures } from './marked-text.ts';
import type { Emendation, PolicyDocument, PolicyNode, Relation } from './pack.ts';
import { type StatedTarget, statedTarget } from './stated-targets.ts';

/** What stands in the margin beside a passage. */
export interface NodeLabel {
  readonly level: NodeLevel;
  /** `（七）`, `三、`; none for a title, an opening or a paragraph. */
  readonly number?: string;
  /** The document's short title, `民生意见`. */
  readonly document: string;
}

/** A part on the way to a node. */
export interface DescribedStep {
  readonly node: string;
  readonly number?: string;
  readonly heading?: string;
}

/** Another node that one of this node's words is linked to. */
export interface RelatedNode extends NodeLabel {
  /** The node one would cite. */
  readonly node: string;
  readonly heading?: string;
  readonly type: Relation['type'];
  readonly reason: string;
}

/** What the card says of a node: what stands in it and what leads on from it, and no more of its document. */
export interface NodeDescription extends NodeLabel {
  readonly node: string;
  readonly title: string;
  readonly heading?: string;
  /** The nodes above it, outermost first. */
  readonly path: readonly DescribedStep[];
  readonly witness: Witness;
  /** What a citation says of the document. */
  readonly about: Pick<PolicyDocument, 'kind' | 'date' | 'issuers'> &
    Partial<Pick<PolicyDocument, 'published' | 'byline'>>;
  /** Its own sentences; none for a section, which is known by its heading, with its clauses for themselves. */
  readonly leaves: readonly { readonly node: string; readonly text: string }[];
  /** Of its leaves and its heading. */
  readonly emendations: readonly Emendation[];
  readonly lacunae: readonly PolicyDocument['lacunae'][number][];
  readonly targets: readonly StatedTarget[];
  /** Names of the groups that it speaks of. */
  readonly groups: readonly string[];
  readonly related: readonly RelatedNode[];
}

/** What a node is told of from the outside. */
export interface Entry {
  readonly document: PolicyDocument;
  readonly node: PolicyNode;
}

export type Entries = ReadonlyMap<string, Entry>;

export function describeNode(
  { document, node }: Entry,
  entries: Entries,
  relations: readonly Relation[],
): NodeDescription {
  const leaves = leavesOf(node, document);
  const heading = document.nodes.find(({ level, parent }) => level === 'heading' && parent === node.id);
  const ids = new Set([node, ...leaves, ...(heading ? [heading] : [])].map(({ id }) => id));
  const isHere = (stated: { readonly node: string }) => ids.has(stated.node);
  const { title, kind, date, published, issuers, byline } = document;
  return {
    ...labelOf({ document, node }),
    node: node.id,
    title,
    ...(node.heading !== undefined && { heading: node.heading }),
    path: ancestors(node, entries).map(stepOf),
    witness: node.witness,
    about: {
      ...{ kind, date, issuers },
      ...(published !== undefined && { published }),
      ...(byline !== undefined && { byline }),
    },
    leaves: leaves.map(({ id, text }) => ({ node: id, text })),
    emendations: document.emendations.filter(isHere),
    lacunae: document.lacunae.filter(isHere),
    targets: document.targets.filter(isHere).map(statedTarget),
    groups: document.groups.filter(({ nodes }) => nodes.some(id => ids.has(id))).map(({ name }) => name),
    related: relatedTo(ids, entries, relations),
  };
}

/** The words that a description shows, with conjectures in brackets. */
export function describedText(
  description: Pick<NodeDescription, 'leaves' | 'emendations' | 'lacunae'>,
): string {
  return description.leaves
    .map(({ node, text }) => bracketConjectures({ id: node, text }, description))
    .join('');
}

export function labelOf({ document, node }: Entry): NodeLabel {
  return {
    level: node.level,
    ...(node.number !== undefined && { number: node.number }),
    document: document.shortTitle,
  };
}

function ancestors(node: PolicyNode, entries: Entries): PolicyNode[] {
  const above = node.parent === undefined ? undefined : entries.get(node.parent)?.node;
  return above ? [...ancestors(above, entries), above] : [];
}

function stepOf({ id, number, heading }: PolicyNode): DescribedStep {
  return { node: id, ...(number !== undefined && { number }), ...(heading !== undefined && { heading }) };
}

function leavesOf(node: PolicyNode, { nodes }: PolicyDocument): PolicyNode[] {
  const children = nodes.filter(child => child.parent === node.id && child.level !== 'heading');
  return children.length === 0 ? [node] : children.filter(({ level }) => level === 'sentence');
}

/** Links that lead out of a node, in the order of the pack. */
function relatedTo(
  ids: ReadonlySet<string>,
  entries: Entries,
  relations: readonly Relation[],
): RelatedNode[] {
  return relations.flatMap(({ from, to, type, reason }) => {
    if (ids.has(from) === ids.has(to)) return [];
    const other = citedAs(ids.has(from) ? to : from, entries);
    if (!other) return [];
    const { id, heading } = other.node;
    return [{ ...labelOf(other), node: id, ...(heading !== undefined && { heading }), type, reason }];
  });
}

/** A sentence or a heading is cited as the clause, section or paragraph that it stands in. */
function citedAs(id: string, entries: Entries): Entry | undefined {
  const entry = entries.get(id);
  const isPart = entry?.node.level === 'sentence' || entry?.node.level === 'heading';
  return isPart ? entries.get(entry.node.parent ?? '') : entry;
}
