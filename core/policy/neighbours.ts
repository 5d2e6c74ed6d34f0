import type { Pack, PolicyDocument, PolicyNode, Relation } from './pack.ts';

/** What a node is related to: the node one would cite, and each relation that leads there. */
export interface Neighbour {
  readonly node: PolicyNode;
  readonly document: PolicyDocument;
  readonly relations: readonly Relation[];
}

/** What the nodes are related to, in the order of the pack's relations, each neighbour once. */
export function neighboursOf(pack: Pack, ids: ReadonlySet<string>): Neighbour[] {
  const neighbours = new Map<string, { node: PolicyNode; document: PolicyDocument; relations: Relation[] }>();
  for (const relation of pack.relations.filter(({ from, to }) => ids.has(from) !== ids.has(to))) {
    const cited = citedAs(ids.has(relation.from) ? relation.to : relation.from, pack);
    if (!cited) continue;
    const known = neighbours.get(cited.node.id);
    if (known) known.relations.push(relation);
    else neighbours.set(cited.node.id, { ...cited, relations: [relation] });
  }
  return [...neighbours.values()];
}

/** A sentence or a heading is cited as the clause, section or paragraph it stands in. */
function citedAs(
  id: string,
  { documents }: Pack,
): { node: PolicyNode; document: PolicyDocument } | undefined {
  const document = documents.find(({ nodes }) => nodes.some(node => node.id === id));
  const found = document?.nodes.find(node => node.id === id);
  const isPart = found?.level === 'sentence' || found?.level === 'heading';
  const node = isPart ? document?.nodes.find(({ id: parent }) => parent === found.parent) : found;
  return document && node && { node, document };
}
