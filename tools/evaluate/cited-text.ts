import type { NodeLevel } from '../../core/policy/level.ts';
import type { Pack, PolicyNode } from '../../core/policy/pack.ts';

/** Levels that a page can be said to take from; bylines, datelines and the like are not. */
const CITED: ReadonlySet<NodeLevel> = new Set<NodeLevel>([
  'title',
  'subtitle',
  'preamble',
  'section',
  'clause',
  'paragraph',
]);

/** A part of a document that one would cite, with its own words: a section has its heading, not its clauses. */
export interface CitedText {
  readonly document: string;
  readonly node: string;
  readonly level: NodeLevel;
  readonly text: string;
  readonly leaves: readonly PolicyNode[];
}

export function citedTexts(packs: readonly Pack[]): CitedText[] {
  return packs.flatMap(({ documents }) =>
    documents.flatMap(({ id, nodes }) => {
      const byId = new Map(nodes.map(node => [node.id, node]));
      const parents = new Set(nodes.map(node => node.parent));
      const leaves = new Map<PolicyNode, PolicyNode[]>();
      for (const leaf of nodes.filter(node => !parents.has(node.id))) {
        let cited: PolicyNode | undefined = leaf;
        while (cited && !CITED.has(cited.level)) cited = byId.get(cited.parent ?? '');
        if (cited) leaves.set(cited, [...(leaves.get(cited) ?? []), leaf]);
      }
      return [...leaves].map(([node, own]) => ({
        document: id,
        node: node.id,
        level: node.level,
        text: own.map(({ text }) => text).join(''),
        leaves: own,
      }));
    }),
  );
}
