/** Lengths are units of the drawing, which is `WIDTH` wide and scales with the panel. */
export const WIDTH = 292;
/** A node of the graph; 26 units are above the 24 CSS pixels that a target needs. */
export const PILL = 26;
/** From one neighbour to the next: a pill, two lines of its reason, and room. */
const PITCH = 72;
const TOP = 4;
/** Where edges leave a column and turn to the middle. */
const TURN = 118;
/** A full-width character of a pill, and what stands on both sides of its words. */
const CHARACTER = 14;
const PADDING = 18;
const WIDEST = 108;
const CENTRE = WIDTH / 2;

export interface GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The edge to the middle, as an SVG path. */
  readonly edge: string;
  readonly side: 'left' | 'right';
}

export interface GraphLayout {
  readonly height: number;
  /** The node in the middle: its place and width, `y` its upper edge. */
  readonly middle: Pick<GraphNode, 'x' | 'y' | 'width'>;
  /** In the order of the neighbours: by turns right and left, from the top. */
  readonly nodes: readonly GraphNode[];
}

/**
 * Puts the neighbours into a column on either side of the node in the middle; edges leave a neighbour level and turn to the
 * middle where no words stand, so that no line crosses a label.
 *
 * @param names what stands in the pills.
 */
export function layOutGraph(middle: string, names: readonly string[]): GraphLayout {
  const rows = Math.ceil(names.length / 2);
  const height = Math.max(1, rows) * PITCH + TOP;
  const width = widthOf(middle);
  const centreY = TOP + PILL / 2 + ((Math.max(1, rows) - 1) * PITCH) / 2;
  const nodes = names.map((name, at): GraphNode => {
    const side = at % 2 === 0 ? 'right' : 'left';
    const own = widthOf(name);
    const y = TOP + Math.floor(at / 2) * PITCH;
    const x = side === 'left' ? 0 : WIDTH - own;
    return { x, y, width: own, side, edge: edgeOf(side, own, y + PILL / 2, centreY, width) };
  });
  return { height, middle: { x: CENTRE - width / 2, y: centreY - PILL / 2, width }, nodes };
}

function edgeOf(side: 'left' | 'right', own: number, y: number, centreY: number, middle: number): string {
  const mirror = (x: number) => (side === 'left' ? x : WIDTH - x);
  const start = `M${mirror(own)} ${y}`;
  if (y === centreY) return `${start}H${mirror(CENTRE - middle / 2)}`;
  const end = y < centreY ? centreY - PILL / 2 : centreY + PILL / 2;
  const meet = mirror(CENTRE - 8);
  return `${start}H${mirror(Math.max(TURN - 12, own))}Q${meet} ${y} ${meet} ${end}`;
}

/** Chinese characters are as wide as they are high; what is longer than the pill is cut by whoever draws it. */
function widthOf(name: string): number {
  return Math.min(WIDEST, Math.max(PILL, [...name].length * CHARACTER + PADDING));
}

/** The words in lines of so many characters; the last one ends in … where there are more. */
export function linesOf(words: string, length: number, most: number): string[] {
  const characters = [...words];
  const lines: string[] = [];
  for (let at = 0; at < characters.length && lines.length < most; at += length) {
    lines.push(characters.slice(at, at + length).join(''));
  }
  if (characters.length > length * most)
    lines[most - 1] = `${characters.slice(length * (most - 1), length * most - 1).join('')}…`;
  return lines;
}
