import type { Pack } from './pack.ts';

/** Where each node stands among all nodes, document by document as the packs have them; undefined for one that none has. */
export function documentOrder(packs: readonly Pack[]): (node: string) => number | undefined {
  const places = new Map<string, number>();
  for (const { nodes } of packs.flatMap(({ documents }) => documents)) {
    for (const { id } of nodes) if (!places.has(id)) places.set(id, places.size);
  }
  return node => places.get(node);
}
