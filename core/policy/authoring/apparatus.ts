import type { Witness } from '../level.ts';
import { WITNESSES } from '../level.ts';
import type { Emendation, PolicyDocument } from '../pack.ts';
import type { Apparatus, AuthoringProblem } from './metadata.ts';
import { COLUMN_JUMP, type DraftNode } from './outline.ts';

type Leaf = DraftNode & { readonly text: string };

/** The apparatus of one document, laid on its leaves. */
export interface PlacedApparatus {
  readonly emendations: readonly Emendation[];
  readonly lacunae: PolicyDocument['lacunae'];
  readonly problems: readonly AuthoringProblem[];
}

const NOTHING: Apparatus = { emendations: [], lacunae: [], witnesses: {} };

export function placeApparatus(
  document: string,
  nodes: readonly DraftNode[],
  apparatus: Apparatus = NOTHING,
): PlacedApparatus {
  const leaves = nodes.filter((node): node is Leaf => node.text !== undefined);
  const problems: AuthoringProblem[] = [];
  const problem = (message: string) => problems.push({ where: `${document}/apparatus.yaml`, message });
  const emendations = apparatus.emendations.flatMap((entry): Emendation[] => {
    const standing = entry.stands === 'received' ? entry.received : entry.reading;
    const leaf = onlyLeafWith(standing, leaves, problem);
    return leaf ? [{ node: `${document}#${leaf.eId}`, ...entry }] : [];
  });
  const marked = new Set<string>();
  const lacunae = apparatus.lacunae.flatMap(({ at, why }) => {
    const leaf = onlyLeafWith(at, leaves, problem);
    if (!leaf) return [];
    if (at.split(COLUMN_JUMP).length !== 2) problem(`a lacuna is shown by one ${COLUMN_JUMP}: ${at}`);
    const place = leaf.text.indexOf(at) + at.indexOf(COLUMN_JUMP);
    marked.add(`${leaf.eId}:${place}`);
    return [{ node: `${document}#${leaf.eId}`, at: withoutMarks(leaf.text.slice(0, place)).length, why }];
  });
  for (const leaf of leaves) {
    for (const [place, character] of [...leaf.text].entries()) {
      if (character === COLUMN_JUMP && !marked.has(`${leaf.eId}:${place}`)) {
        problem(`nothing says why ${leaf.eId} breaks off: ${leaf.text}`);
      }
    }
  }
  return { emendations, lacunae, problems };
}

function onlyLeafWith(
  words: string,
  leaves: readonly Leaf[],
  problem: (message: string) => void,
): Leaf | undefined {
  const found = leaves.filter(({ text }) => text.includes(words));
  const times = found.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
  if (times === 1) return found[0];
  problem(`stands ${times === 0 ? 'nowhere' : `${times} times`} in the text, and once is needed: ${words}`);
  return undefined;
}

/**
 * The witness of each leaf: what the apparatus says of it or of the nearest part that it stands in, else of the document.
 * A parent has the worst witness of its leaves: a clause is no better than its worst sentence.
 */
export function witnessesOf(
  nodes: readonly DraftNode[],
  witnesses: Apparatus['witnesses'],
  ofDocument: Witness,
): Map<string, Witness> {
  const said = new Map<string, Witness>();
  for (const witness of WITNESSES) for (const eId of witnesses[witness] ?? []) said.set(eId, witness);
  const byId = new Map(nodes.map(node => [node.eId, node]));
  const inherited = (node: DraftNode | undefined): Witness =>
    node ? (said.get(node.eId) ?? inherited(byId.get(node.parent ?? ''))) : ofDocument;
  const worst = (node: DraftNode): Witness => {
    const children = nodes.filter(child => child.parent === node.eId);
    if (children.length === 0) return inherited(node);
    return children.map(worst).reduce((one, other) => (rank(one) > rank(other) ? one : other));
  };
  return new Map(nodes.map(node => [node.eId, worst(node)]));
}

/** Higher is worse. */
function rank(witness: Witness): number {
  return WITNESSES.indexOf(witness);
}

export function withoutMarks(text: string): string {
  return text.replaceAll(COLUMN_JUMP, '');
}
