import type { NodeLevel } from '../policy/level.ts';
import type { PolicyDocument, PolicyNode } from '../policy/pack.ts';
import type { Leaf } from './library.ts';

/** Levels that a reader would cite; a sentence or a heading is cited as the nearest of these above it. */
const CITED: ReadonlySet<NodeLevel> = new Set<NodeLevel>([
  'title',
  'subtitle',
  'preamble',
  'section',
  'clause',
  'paragraph',
]);

/** The leaves of a document in order, each with the node that it is cited as. */
export function leavesOf(document: PolicyDocument): Leaf[] {
  const byId = new Map(document.nodes.map(node => [node.id, node]));
  const parents = new Set(document.nodes.map(node => node.parent));
  const citedAs = (node: PolicyNode | undefined): PolicyNode | undefined =>
    !node || CITED.has(node.level) ? node : citedAs(byId.get(node.parent ?? ''));
  return document.nodes
    .filter(node => !parents.has(node.id))
    .map(node => ({ node, cited: citedAs(node), document }));
}
