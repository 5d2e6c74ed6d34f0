import { isIssuerAddress } from './issuer-address.ts';
import type { NodeLevel, Witness } from './level.ts';
import { bracketConjectures } from './marked-text.ts';
import type { Pack, PolicyDocument, PolicyNode } from './pack.ts';
import { type StatedTarget, statedTargets, type TakenPart } from './stated-targets.ts';

/** What stands in the margin beside a passage. */
export interface NodeLabel {
  readonly level: NodeLevel;
  /** `（七）`, `三、`; none for a title, an opening or a paragraph. */
  readonly number?: string;
  /** The document's short title, `民生意见`. */
  readonly document: string;
}

/** What the card says of a node. */
export interface NodeDescription extends NodeLabel {
  readonly node: string;
  readonly title: string;
  readonly heading?: string;
  /** Numbers and headings of the nodes above it, outermost first. */
  readonly path: readonly { readonly number?: string; readonly heading?: string }[];
  readonly text: string;
  readonly witness: Witness;
}

/** Finds a node by its id and says what a reader needs to know of it. */
export interface Catalogue {
  label(node: string): NodeLabel | undefined;
  describe(node: string): NodeDescription | undefined;
  /** The words of a node as the pack has them, without brackets; a parent's are its leaves' joined. */
  textOf(node: string): string | undefined;
  /** The targets that a passage of the node says, by what it takes from each leaf. */
  statedTargets(node: string, parts: readonly TakenPart[]): StatedTarget[];
  /** Whether a page at this address is published by those who issued the node's document. */
  isIssuerPage(node: string, address: string): boolean;
}

interface Entry {
  readonly document: PolicyDocument;
  readonly node: PolicyNode;
}

export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const entries = new Map<string, Entry>();
  for (const document of packs.flatMap(pack => pack.documents)) {
    for (const node of document.nodes) entries.set(node.id, { document, node });
  }
  const label = (id: string) => {
    const entry = entries.get(id);
    return entry && labelOf(entry);
  };
  return {
    label,
    textOf: id => entries.get(id)?.node.text,
    statedTargets(id, parts) {
      const document = entries.get(id)?.document;
      return document ? statedTargets(document, parts) : [];
    },
    isIssuerPage: (id, address) => isIssuerAddress(address, entries.get(id)?.document.issuerHosts),
    describe(id) {
      const entry = entries.get(id);
      if (!entry) return undefined;
      const { node, document } = entry;
      return {
        ...labelOf(entry),
        node: id,
        title: document.title,
        ...(node.heading !== undefined && { heading: node.heading }),
        path: ancestors(node, entries).map(headed),
        text: bodyOf(node, document),
        witness: node.witness,
      };
    },
  };
}

function labelOf({ document, node }: Entry): NodeLabel {
  return {
    level: node.level,
    ...(node.number !== undefined && { number: node.number }),
    document: document.shortTitle,
  };
}

function ancestors(node: PolicyNode, entries: ReadonlyMap<string, Entry>): PolicyNode[] {
  const above = node.parent === undefined ? undefined : entries.get(node.parent)?.node;
  return above ? [...ancestors(above, entries), above] : [];
}

function headed({ number, heading }: PolicyNode): { number?: string; heading?: string } {
  return { ...(number !== undefined && { number }), ...(heading !== undefined && { heading }) };
}

/**
 * A node's words without its own heading, which is shown apart, and with conjectures in brackets; a section is known by its
 * heading alone.
 */
function bodyOf(node: PolicyNode, document: PolicyDocument): string {
  const children = document.nodes.filter(child => child.parent === node.id && child.level !== 'heading');
  const sentences = children.length === 0 ? [node] : children.filter(child => child.level === 'sentence');
  return sentences.map(sentence => bracketConjectures(sentence, document)).join('');
}
