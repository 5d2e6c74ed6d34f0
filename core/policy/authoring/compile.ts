import { type Result, success } from '../../result.ts';
import { receivedWording } from '../emendation.ts';
import type { Witness } from '../level.ts';
import {
  type Emendation,
  PACK_FORMAT,
  type Pack,
  type PolicyDocument,
  type PolicyNode,
  type Relation,
  type Stray,
} from '../pack.ts';
import { placeApparatus, withoutMarks, witnessesOf } from './apparatus.ts';
import { placeMentions, placeTargets } from './facts.ts';
import type { AuthoredDocument, AuthoringProblem, Contents } from './metadata.ts';
import { COLUMN_JUMP, type DraftNode, readOutline } from './outline.ts';
import { ReceivedText } from './received-text.ts';

/**
 * Makes the pack from the authored documents and the received text: every leaf, its emendations undone, is found in the
 * received text, so that no offset is ever written by hand, and every character of the received text must have been used
 * once.
 */
export function compilePack(
  received: string,
  documents: readonly AuthoredDocument[],
  strays: Contents['strays'],
  relations: readonly Relation[] = [],
): Result<Pack, AuthoringProblem[]> {
  const text = new ReceivedText(received);
  const problems: AuthoringProblem[] = [];
  const compiled = documents.map(document => compileDocument(document, text, problems));
  const pack: Pack = {
    format: PACK_FORMAT,
    documents: compiled,
    relations: [...relations],
    strays: strays.map(stray => placeStray(stray, text, problems)),
  };
  for (const run of text.unclaimed()) {
    problems.push({ where: 'received.txt', message: `belongs to no document and is no stray: ${run}` });
  }
  return problems.length > 0 ? { ok: false, error: problems } : success(pack);
}

function compileDocument(
  { id, metadata, text: authored, apparatus, targets = [], index }: AuthoredDocument,
  text: ReceivedText,
  problems: AuthoringProblem[],
): PolicyDocument {
  const outline = readOutline(authored);
  for (const problem of outline.problems) {
    problems.push({ where: `${id}/text.txt${problem.where}`, message: problem.message });
  }
  const { emendations, lacunae, problems: faults } = placeApparatus(id, outline.nodes, apparatus);
  problems.push(...faults);
  const { witness, ...description } = metadata;
  const witnesses = witnessesOf(outline.nodes, apparatus?.witnesses ?? {}, witness);
  let cursor = 0;
  const nodes = outline.nodes.map((draft): PolicyNode => {
    const ofLeaf = emendations.filter(({ node }) => node === `${id}#${draft.eId}`);
    const source = placeLeaf(draft, ofLeaf, text, cursor);
    if (source === undefined) {
      problems.push({
        where: `${id}/text.txt:${draft.line}`,
        message: 'stands nowhere in the received text',
      });
    }
    cursor = source?.at(-1)?.end ?? cursor;
    return toNode(id, draft, outline.nodes, witnesses.get(draft.eId) ?? witness, source ?? []);
  });
  const leaves = nodes.filter((_, at) => outline.nodes[at]!.text !== undefined);
  const named = (category: 'groups' | 'actors' | 'instruments') =>
    placeMentions(id, leaves, index?.[category] ?? [], problems);
  return {
    id,
    ...description,
    nodes,
    targets: placeTargets(id, leaves, targets, problems),
    groups: named('groups'),
    actors: named('actors'),
    instruments: named('instruments'),
    emendations: [...emendations],
    lacunae,
  };
}

/** The spans of a leaf, one for each side of a break; none for a parent; undefined if a piece is not found. */
function placeLeaf(
  draft: DraftNode,
  emendations: readonly Emendation[],
  text: ReceivedText,
  cursor: number,
): PolicyNode['source'] | undefined {
  if (draft.text === undefined) return [];
  const spans: PolicyNode['source'] = [];
  for (const piece of receivedWording(draft.text, emendations).split(COLUMN_JUMP)) {
    if (piece.trim() === '') continue;
    const span = text.claim(piece, spans.at(-1)?.end ?? cursor);
    if (!span) return undefined;
    spans.push(span);
  }
  return spans;
}

function toNode(
  document: string,
  draft: DraftNode,
  all: readonly DraftNode[],
  witness: Witness,
  source: PolicyNode['source'],
): PolicyNode {
  return {
    id: `${document}#${draft.eId}`,
    level: draft.level,
    ...(draft.number && { number: draft.number }),
    ...(draft.heading && { heading: draft.heading }),
    text: textOf(draft, all),
    ...(draft.parent && { parent: `${document}#${draft.parent}` }),
    witness,
    source,
  };
}

/** A leaf's own words, or those of all the leaves below a parent, joined. */
function textOf(draft: DraftNode, all: readonly DraftNode[]): string {
  if (draft.text !== undefined) return withoutMarks(draft.text);
  return all
    .filter(node => node.parent === draft.eId)
    .map(node => textOf(node, all))
    .join('');
}

function placeStray(
  stray: Contents['strays'][number],
  text: ReceivedText,
  problems: AuthoringProblem[],
): Stray {
  const span = text.claim(stray.text);
  if (!span) problems.push({ where: 'pack.yaml', message: `a stray that stands nowhere: ${stray.text}` });
  return { source: span ? [span] : [], why: stray.why };
}
