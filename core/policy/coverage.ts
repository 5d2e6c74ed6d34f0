import type { NodeLevel } from './level.ts';
import type { PolicyDocument, PolicyNode } from './pack.ts';
import type { TakenPart } from './stated-targets.ts';

/** As much of a passage as coverage is worked out from; `id` tells it apart on the page. */
export interface CoveringPassage {
  readonly id: string;
  readonly node: string;
  readonly parts: readonly TakenPart[];
}

/** `unrecognised` says nothing of what the page tells: only that no passage of it was found there. */
export type CoverageState = 'recognised' | 'partly' | 'unrecognised';

/** One clause and how much of it stands on the page. */
export interface CoveredClause {
  readonly node: PolicyNode;
  /** Characters taken over all its characters, 0 to 1; what several passages take counts once. */
  readonly share: number;
  readonly state: CoverageState;
  /** The first passage of the page that takes from it. */
  readonly first?: string;
}

/** A document that the page uses. */
export interface DocumentCoverage {
  readonly document: PolicyDocument;
  /** What its bar is made of: its clauses, or its paragraphs where it has no clauses. */
  readonly level: 'clause' | 'paragraph';
  readonly clauses: readonly CoveredClause[];
  /** How many passages of the page are of this document, and the first of them. */
  readonly passages: number;
  readonly first: string;
}

/** How much of its sentences must be taken for a clause to be recognised; what people drop at ends and seams is less. */
const WHOLE = 0.9;

/** The documents that the passages are of, those with most passages first, else in the order of the library. */
export function coverageOf(
  documents: readonly PolicyDocument[],
  passages: readonly CoveringPassage[],
): DocumentCoverage[] {
  return documents
    .flatMap(document => {
      const own = passages.filter(({ node }) => node.startsWith(`${document.id}#`));
      return own.length === 0 ? [] : [documentCoverage(document, own)];
    })
    .sort((one, other) => other.passages - one.passages);
}

function documentCoverage(document: PolicyDocument, own: readonly CoveringPassage[]): DocumentCoverage {
  const level = document.nodes.some(node => node.level === 'clause') ? 'clause' : 'paragraph';
  const taken = takenByLeaf(own);
  const leaves = leavesOf(document, level);
  return {
    document,
    level,
    clauses: [...leaves].map(([clause, below]) => coveredClause(clause, below, own, taken)),
    passages: own.length,
    first: own[0]!.id,
  };
}

/** Each clause of the document with its leaves, the heading among them. */
function leavesOf({ nodes }: PolicyDocument, level: NodeLevel): Map<PolicyNode, PolicyNode[]> {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parents = new Set(nodes.map(({ parent }) => parent));
  const leaves = new Map(nodes.filter(node => node.level === level).map(node => [node, [] as PolicyNode[]]));
  for (const leaf of nodes.filter(({ id }) => !parents.has(id))) {
    let above: PolicyNode | undefined = leaf;
    while (above && above.level !== level) above = byId.get(above.parent ?? '');
    if (above) leaves.get(above)!.push(leaf);
  }
  return leaves;
}

function coveredClause(
  node: PolicyNode,
  leaves: readonly PolicyNode[],
  passages: readonly CoveringPassage[],
  taken: ReadonlyMap<string, readonly Span[]>,
): CoveredClause {
  const ids = new Set([node, ...leaves].map(({ id }) => id));
  const first = passages.find(
    passage => ids.has(passage.node) || passage.parts.some(part => ids.has(part.node)),
  );
  const sentences = leaves.filter(({ level }) => level !== 'heading');
  const state = shareOf(sentences, taken) >= WHOLE ? 'recognised' : first ? 'partly' : 'unrecognised';
  return { node, share: shareOf(leaves, taken), state, ...(first && { first: first.id }) };
}

function shareOf(leaves: readonly PolicyNode[], taken: ReadonlyMap<string, readonly Span[]>): number {
  const sum = (of: (leaf: PolicyNode) => number) => leaves.reduce((all, leaf) => all + of(leaf), 0);
  const length = sum(({ text }) => text.length);
  return length === 0 ? 0 : sum(({ id, text }) => unionLength(taken.get(id) ?? [], text.length)) / length;
}

type Span = TakenPart['source'];

function takenByLeaf(passages: readonly CoveringPassage[]): Map<string, Span[]> {
  const taken = new Map<string, Span[]>();
  for (const { node, source } of passages.flatMap(({ parts }) => parts)) {
    taken.set(node, [...(taken.get(node) ?? []), source]);
  }
  return taken;
}

/** How many characters spans take together, none counted twice and none beyond the text: a part may be of the longer wording. */
function unionLength(spans: readonly Span[], length: number): number {
  let sum = 0;
  let done = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const stop = Math.min(end, length);
    sum += Math.max(0, stop - Math.max(start, done));
    done = Math.max(done, stop);
  }
  return sum;
}
