import { FIGURE, type Letters } from './letters.ts';

/**
 * Worth of two equal letters, of two figures in one place, and the price of a gap: first letter, each further one. One letter
 * alone between other words is chance: it is worth less than the gap that it opens.
 */
const SAME = 16;
const OTHER_FIGURE = -4;
const OPEN = -21;
const WIDER = -1;

/** An island of up to this many letters goes if the gaps around it are so many times longer. */
const ISLAND = 3;
const LOST_AT = 8;

/** Above this many cells, common runs that occur once in each are looked for first; above the second, a gap stays open. */
const ANCHOR_CELLS = 20_000;
const MOST_CELLS = 600_000;

/**
 * For each letter of the source the letter of the page it stands against, or -1. Two figures stand against each other also
 * when they differ; any other pair is of equal letters. Pairs never cross.
 */
export function alignLetters(source: Letters, page: Letters): Int32Array {
  const pairs = new Int32Array(source.keys.length).fill(-1);
  alignBetween(source, page, pairs, [0, source.keys.length, 0, page.keys.length], 10);
  dropIslands(pairs, source, page);
  return pairs;
}

/** A few letters in common between two stretches that have far more letters not in common are chance. */
function dropIslands(pairs: Int32Array, source: Letters, page: Letters): void {
  const pageLength = page.keys.length;
  let [sourceGap, pageGap] = [0, 0];
  let on = 0;
  for (let at = 0; at < pairs.length; ) {
    if (pairs[at]! < 0) {
      sourceGap++;
      at++;
      continue;
    }
    pageGap += pairs[at]! - on;
    let to = at + 1;
    while (to < pairs.length && pairs[to] === pairs[to - 1]! + 1) to++;
    let next = to;
    while (next < pairs.length && pairs[next]! < 0) next++;
    const pageNext = (next < pairs.length ? pairs[next]! : pageLength) - pairs[to - 1]! - 1;
    const before = Math.max(sourceGap, pageGap);
    const after = Math.max(next - to, pageNext);
    on = pairs[to - 1]! + 1;
    const isLost = to - at <= ISLAND && Math.min(before, after) > 0 && before + after > LOST_AT * (to - at);
    // What is put in on one side and left out on the other is one change: 贫[困] for [困]难.
    const shift =
      sourceGap + pageNext === 0
        ? Math.min(pageGap, next - to)
        : pageGap + next - to === 0
          ? Math.min(sourceGap, pageNext)
          : 0;
    const isShifted =
      to - at <= Math.min(shift, ISLAND) &&
      source.pauses.slice(at - sourceGap + 1, next).every(pause => pause === 0);
    if (isLost || isShifted) {
      pairs.fill(-1, at, to);
      [sourceGap, pageGap] = [sourceGap + to - at, pageGap + to - at];
    } else [sourceGap, pageGap] = [0, 0];
    at = to;
  }
}

type Box = [from: number, to: number, pageFrom: number, pageTo: number];

function alignBetween(source: Letters, page: Letters, pairs: Int32Array, box: Box, run: number): void {
  let [from, to, pageFrom, pageTo] = box;
  while (from < to && pageFrom < pageTo && source.keys[from] === page.keys[pageFrom])
    pairs[from++] = pageFrom++;
  while (to > from && pageTo > pageFrom && source.keys[to - 1] === page.keys[pageTo - 1])
    pairs[--to] = --pageTo;
  const cells = (to - from) * (pageTo - pageFrom);
  if (cells > ANCHOR_CELLS && run > 2) {
    const anchor = anchorIn(source, page, [from, to, pageFrom, pageTo], run);
    const [at, on] = anchor ?? [from, pageFrom];
    if (anchor) alignBetween(source, page, pairs, [from, at, pageFrom, on], run);
    alignBetween(source, page, pairs, [at, to, on, pageTo], anchor ? run : run - 3);
  } else if (cells > 0 && cells <= MOST_CELLS) {
    alignBox(source, page, pairs, [from, to, pageFrom, pageTo]);
  }
}

/** Where a run begins that occurs once in each: as near to the middle as may be, and as far on in the one as in the other. */
function anchorIn(source: Letters, page: Letters, [from, to, pageFrom, pageTo]: Box, run: number) {
  const pagePlaces = oncePlaces(page.keys, pageFrom, pageTo, run);
  let nearest: [at: number, on: number] | undefined;
  let least = Infinity;
  for (const [words, at] of oncePlaces(source.keys, from, to, run)) {
    const on = pagePlaces.get(words) ?? -1;
    const way = (at - from) / (to - from);
    const off = 2 * Math.abs(way - (on - pageFrom) / (pageTo - pageFrom)) + Math.abs(way - 0.5);
    if (at >= 0 && on >= 0 && off < least) [nearest, least] = [[at, on], off];
  }
  return nearest;
}

function oncePlaces(keys: readonly number[], from: number, to: number, run: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + run <= to; at++) {
    const words = keys.slice(at, at + run).join();
    places.set(words, places.has(words) ? -1 : at);
  }
  return places;
}

/** Which way a cell was reached: bits 1 and 2 for the best way, 4 and 8 where a gap goes on. */
const LEFT_OUT = 1;
const PUT_IN = 2;
const LEFT_OUT_ON = 4;
const PUT_IN_ON = 8;

/** Alignment with affine gaps (Gotoh 1982), by rows, with one byte a cell for the way back. */
function alignBox(
  source: Letters,
  page: Letters,
  pairs: Int32Array,
  [from, to, pageFrom, pageTo]: Box,
): void {
  const width = pageTo - pageFrom + 1;
  const ways = new Uint8Array((to - from + 1) * width);
  const best = new Int32Array(width);
  const leftOut = new Int32Array(width).fill(-1e9);
  for (let column = 1; column < width; column++) {
    best[column] = OPEN + WIDER * (column - 1);
    ways[column] = PUT_IN | (column > 1 ? PUT_IN_ON : 0);
  }
  for (let row = 1; row <= to - from; row++) {
    let diagonal = best[0]!;
    best[0] = OPEN + WIDER * (row - 1);
    ways[row * width] = LEFT_OUT | (row > 1 ? LEFT_OUT_ON : 0);
    let putIn = -1e9;
    for (let column = 1; column < width; column++) {
      let way = 0;
      const opened = best[column]! + OPEN;
      leftOut[column] = Math.max(opened, leftOut[column]! + WIDER);
      if (leftOut[column] !== opened) way |= LEFT_OUT_ON;
      const openedIn = best[column - 1]! + OPEN;
      putIn = Math.max(openedIn, putIn + WIDER);
      if (putIn !== openedIn) way |= PUT_IN_ON;
      let score = diagonal + worth(source, page, from + row - 1, pageFrom + column - 1);
      if (leftOut[column]! > score) {
        score = leftOut[column]!;
        way |= LEFT_OUT;
      }
      if (putIn > score) {
        score = putIn;
        way = (way & ~LEFT_OUT) | PUT_IN;
      }
      diagonal = best[column]!;
      best[column] = score;
      ways[row * width + column] = way;
    }
  }
  goBack(ways, width, pairs, [from, to, pageFrom, pageTo]);
}

function worth(source: Letters, page: Letters, at: number, on: number): number {
  if (source.keys[at] === page.keys[on]) return SAME;
  return source.words[at] === FIGURE && page.words[on] === FIGURE ? OTHER_FIGURE : -1e8;
}

function goBack(ways: Uint8Array, width: number, pairs: Int32Array, [from, to, pageFrom]: Box): void {
  let row = to - from;
  let column = width - 1;
  let gap = 0;
  while (row > 0 || column > 0) {
    const way = ways[row * width + column]!;
    const step = gap || way & 3;
    if (step === LEFT_OUT) {
      gap = way & LEFT_OUT_ON ? LEFT_OUT : 0;
      row--;
    } else if (step === PUT_IN) {
      gap = way & PUT_IN_ON ? PUT_IN : 0;
      column--;
    } else {
      row--;
      column--;
      pairs[from + row] = pageFrom + column;
    }
  }
}
