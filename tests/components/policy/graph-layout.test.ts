import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutGraph, linesOf, PILL, WIDTH } from '../../../components/policy/graph-layout.ts';

describe('the layout of the graph', () => {
  it('puts neighbours by turns right and left of the middle, from the top', () => {
    const { nodes } = layOutGraph('（七）', ['（八）', '（十）', '（一）']);
    expect(nodes.map(({ side }) => side)).toEqual(['right', 'left', 'right']);
    expect(nodes[2]!.y).toBeGreaterThan(nodes[0]!.y);
    expect(nodes[1]!.y).toBe(nodes[0]!.y);
  });

  it('leads from each neighbour to the rim of the middle', () => {
    const { nodes, middle } = layOutGraph('（七）', ['（八）']);
    expect(nodes[0]!.edge).toBe(`M${nodes[0]!.x} ${nodes[0]!.y + PILL / 2}H${middle.x + middle.width}`);
  });
});

it('whatever the names, nothing leaves the drawing and no two nodes touch', () => {
  const name = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(name, fc.array(name, { minLength: 1, maxLength: 12 }), (middle, names) => {
      const layout = layOutGraph(middle.slice(0, 4), names);
      const all = [layout.middle, ...layout.nodes];
      for (const [at, one] of all.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(WIDTH);
        expect(one.y + PILL).toBeLessThanOrEqual(layout.height);
        for (const other of all.slice(at + 1)) {
          const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
          expect(isBeside || Math.abs(one.y - other.y) >= PILL).toBe(true);
        }
      }
    }),
  );
});

describe('words in lines', () => {
  it.each([
    ['一处健全其保险', 9, 2, ['一处健全其保险']],
    ['一处健全其保险', 4, 2, ['一处健全', '其保险']],
    ['一处健全其社会保险制度', 4, 2, ['一处健全', '其社会…']],
    ['一处健全', 4, 1, ['一处健全']],
    ['', 4, 2, []],
  ])('%s in lines of %d, at most %d', (words, length, most, lines) => {
    expect(linesOf(words, length, most)).toEqual(lines);
  });
});
