import { leavesOf } from '../../core/match/leaves.ts';
import type { NodeLevel } from '../../core/policy/level.ts';
import type { Pack, PolicyNode } from '../../core/policy/pack.ts';

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
    documents.flatMap(document => {
      const leaves = new Map<PolicyNode, PolicyNode[]>();
      for (const { node, cited } of leavesOf(document)) {
        if (cited) leaves.set(cited, [...(leaves.get(cited) ?? []), node]);
      }
      return [...leaves].map(([node, own]) => ({
        document: document.id,
        node: node.id,
        level: node.level,
        text: own.map(({ text }) => text).join(''),
        leaves: own,
      }));
    }),
  );
}
