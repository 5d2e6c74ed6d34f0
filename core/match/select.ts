import { NO_BREAK } from '../text/breaks.ts';
import type { Block } from './affine.ts';
import { firstPast } from './first-past.ts';
import type { Judged } from './judge.ts';
import { type Library, weightOfRun } from './library.ts';
import type { Page } from './page.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** A statement of the page as one piece explains it. */
interface Atom {
  readonly piece: Judged;
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** What it is worth that a statement goes with others of its piece: bits. */
const TOGETHER = 4;

/**
 * Where pieces overlap on the page, each statement goes to the one that explains it best (weighted interval scheduling), and
 * what of a piece stays together is one piece again.
 */
export function selectPieces(pieces: readonly Judged[], page: Page, library: Library): Piece[] {
  const undominated = withoutDominated(pieces);
  return clustersOf(undominated).flatMap(cluster => {
    if (cluster.length === 1) return cluster;
    return joinAtoms(schedule(cluster.flatMap(piece => atomsOf(piece, page, library))), library);
  });
}

/** How much of a piece another of the same node must explain to stand for it. */
const MOST_OF_IT = 0.8;

/** A piece that another of its node, or one word for word, explains as well says nothing new. */
function withoutDominated(pieces: readonly Judged[]): Judged[] {
  const kept = byPlace();
  const ordered = [...pieces].sort((a, b) => b.evidence - a.evidence || b.similarity - a.similarity);
  for (const piece of ordered) {
    const isExplained = (other: Judged) => {
      const common = Math.min(piece.page.to, other.page.to) - Math.max(piece.page.from, other.page.from);
      const share = common / (piece.page.to - piece.page.from);
      return share >= (other.node === piece.node ? MOST_OF_IT : other.blocks.length === 1 ? 1 : Infinity);
    };
    if (kept.near(piece).some(isExplained)) continue;
    kept.add(piece);
  }
  return kept.all.sort((a, b) => a.page.from - b.page.from);
}

/** Units of the page in one drawer. */
const DRAWER = 512;

/** Pieces by where on the page they lie, so that one is compared with its neighbours only. */
function byPlace() {
  const all: Judged[] = [];
  const drawers = new Map<number, Judged[]>();
  const drawersOf = ({ page: { from, to } }: Judged) => {
    const first = Math.floor(from / DRAWER);
    return Array.from({ length: Math.floor(to / DRAWER) - first + 1 }, (_, at) => first + at);
  };
  return {
    all,
    near: (piece: Judged) => drawersOf(piece).flatMap(drawer => drawers.get(drawer) ?? []),
    add(piece: Judged) {
      all.push(piece);
      for (const drawer of drawersOf(piece)) drawers.set(drawer, [...(drawers.get(drawer) ?? []), piece]);
    },
  };
}

/** @param pieces in the order of the page. */
function clustersOf(pieces: readonly Judged[]): Judged[][] {
  const clusters: Judged[][] = [];
  let end = -1;
  for (const piece of pieces) {
    if (piece.page.from < end) clusters.at(-1)!.push(piece);
    else clusters.push([piece]);
    end = Math.max(end, piece.page.to);
  }
  return clusters;
}

/** Cuts a piece where the page's statements end. */
function atomsOf(piece: Judged, page: Page, library: Library): Atom[] {
  const groups: Block[][] = [[]];
  let read = piece.page.from + 1;
  for (const block of piece.blocks) {
    let from = block.page;
    for (; read < block.page + block.length; read++) {
      if (page.breakBefore(read) === NO_BREAK) continue;
      if (read > from) groups.at(-1)!.push(slice(block, from, read));
      from = Math.max(from, read);
      groups.push([]);
    }
    groups.at(-1)!.push(slice(block, from, block.page + block.length));
  }
  return groups.filter(blocks => blocks.length > 0).map(blocks => atomOf(piece, blocks, library));
}

/** @param from place on the page where it begins; `to` where it ends, excluded. */
function slice({ page, library }: Block, from: number, to: number): Block {
  return { page: from, library: library + from - page, length: to - from };
}

function atomOf(piece: Judged, blocks: readonly Block[], library: Library): Atom {
  const last = blocks.at(-1)!;
  const bits = blocks.reduce((sum, block) => sum + weightOfRun(library, block.library, block.length), 0);
  const isWhole = blocks.length === 1 ? 1 : piece.similarity;
  return {
    piece,
    blocks,
    from: blocks[0]!.page,
    to: last.page + last.length,
    worth: bits * isWhole + TOGETHER,
  };
}

function schedule(atoms: readonly Atom[]): Atom[] {
  const ordered = [...atoms].sort((a, b) => a.to - b.to || a.from - b.from);
  const best = new Float64Array(ordered.length + 1);
  const before = ordered.map(atom => firstPast(ordered.length, at => ordered[at]!.to, atom.from));
  ordered.forEach((atom, at) => {
    best[at + 1] = Math.max(best[at]!, best[before[at]!]! + atom.worth);
  });
  const chosen: Atom[] = [];
  for (let at = ordered.length; at > 0; ) {
    if (best[at] === best[at - 1]) at--;
    else {
      chosen.push(ordered[at - 1]!);
      at = before[at - 1]!;
    }
  }
  return chosen.reverse();
}

function joinAtoms(atoms: readonly Atom[], library: Library): Piece[] {
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    const last = groups.at(-1);
    if (last && last[0]!.piece === atom.piece) last.push(atom);
    else groups.push([atom]);
  }
  return groups.map(group =>
    pieceOf(
      group[0]!.piece,
      group.flatMap(({ blocks }) => blocks),
      library,
    ),
  );
}
