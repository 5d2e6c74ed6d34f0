import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../seeds/index.ts';

export const received = readFileSync(join(import.meta.dirname, '../../seeds/received.txt'), 'utf8');

const nodes = pack.documents.flatMap(document => document.nodes);
const parents = new Set(nodes.map(({ parent }) => parent));

/** The nodes that hold the text itself. */
export const leaves = nodes.filter(({ id }) => !parents.has(id));

export const allNodes = nodes;

export function emendationsOf(leaf: string) {
  return pack.documents.flatMap(({ emendations }) => emendations.filter(({ node }) => node === leaf));
}

export function nodeText(id: string): string {
  const node = nodes.find(candidate => candidate.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node.text;
}

/** The ten clauses of the 意见, in order. */
export const CLAUSES = [
  'minsheng-2025#sec_1__cl_1',
  'minsheng-2025#sec_1__cl_2',
  'minsheng-2025#sec_2__cl_3',
  'minsheng-2025#sec_2__cl_4',
  'minsheng-2025#sec_3__cl_5',
  'minsheng-2025#sec_3__cl_6',
  'minsheng-2025#sec_3__cl_7',
  'minsheng-2025#sec_4__cl_8',
  'minsheng-2025#sec_4__cl_9',
  'minsheng-2025#sec_4__cl_10',
] as const;
