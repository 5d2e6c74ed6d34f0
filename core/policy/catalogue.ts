import { isIssuerAddress } from './issuer-address.ts';
import type { Witness } from './level.ts';
import {
  describeNode,
  type Entry,
  labelOf,
  type NodeDescription,
  type NodeLabel,
} from './node-description.ts';
import type { Pack } from './pack.ts';
import { type StatedTarget, statedTargets, type TakenPart } from './stated-targets.ts';

export type { NodeDescription, NodeLabel };

/** Finds a node by its id and says what a reader needs to know of it. */
export interface Catalogue {
  label(node: string): NodeLabel | undefined;
  describe(node: string): NodeDescription | undefined;
  /** The words of a node as the pack has them, without brackets; a parent's are its leaves' joined. */
  textOf(node: string): string | undefined;
  /** How good our text of a node is. */
  witness(node: string): Witness | undefined;
  /** The targets that a passage of the node says, by what it takes from each leaf. */
  statedTargets(node: string, parts: readonly TakenPart[]): StatedTarget[];
  /** Whether a page at this address is published by those who issued the node's document. */
  isIssuerPage(node: string, address: string): boolean;
}

export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const entries = new Map<string, Entry>();
  const relations = packs.flatMap(pack => pack.relations);
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
    witness: id => entries.get(id)?.node.witness,
    statedTargets(id, parts) {
      const document = entries.get(id)?.document;
      return document ? statedTargets(document, parts) : [];
    },
    isIssuerPage: (id, address) => isIssuerAddress(address, entries.get(id)?.document.issuerHosts),
    describe(id) {
      const entry = entries.get(id);
      return entry && describeNode(entry, entries, relations);
    },
  };
}
