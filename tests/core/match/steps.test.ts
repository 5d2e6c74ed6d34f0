import { describe, expect, it, vi } from 'vitest';
import { createMatcher } from '../../../core/match/matcher.ts';
import { takeAllSteps } from '../../../core/match/paced.ts';
import { pack } from '../../../seeds/index.ts';
import { shippedMaterials } from '../../../tools/materials.ts';
import { nodeText } from '../../seeds/received.ts';

const matcher = createMatcher([pack], shippedMaterials());
const ONE = nodeText('minsheng-2025#sec_3__cl_7');
const OTHER = nodeText('minsheng-2025#sec_1__cl_1');

describe('matching in steps', () => {
  it('gives what matching at once gives, though two pages are read by turns', () => {
    const turns = [matcher.steps(ONE), matcher.steps(OTHER)];
    const found: unknown[] = [];
    while (found.filter(Boolean).length < 2) {
      turns.forEach((steps, at) => {
        const step = steps.next();
        if (step.done && step.value) found[at] = step.value;
      });
    }
    expect(found).toEqual([matcher.match(ONE), matcher.match(OTHER)]);
  });

  it('may be given up, and the next page is read as ever', () => {
    const steps = matcher.steps(ONE);
    steps.next();
    steps.return([]);
    expect(matcher.match(OTHER)).toMatchObject([{ node: 'minsheng-2025#sec_1__cl_1', kind: 'verbatim' }]);
  });

  it('say once that there are passages, steps before they are described, and nothing of a page without any', () => {
    const found = vi.fn();
    const steps = matcher.steps(ONE, undefined, found);
    let after = 0;
    while (!steps.next().done) after += found.mock.calls.length;
    expect(found).toHaveBeenCalledTimes(1);
    expect(after).toBeGreaterThan(1);
    // Much in common, and yet no passage.
    const common = nodeText('minsheng-2025#preamble__st_1').slice(3, 26);
    const silent = `镇东头的老柿树${common}有三百来岁，树干要三个孩子才能合抱。`;
    expect(takeAllSteps(matcher.steps(silent, undefined, found))).toEqual([]);
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('keeps the sentences of a clause apart in the data', () => {
    const [match] = matcher.match(ONE);
    expect(match!.parts.length).toBeGreaterThan(3);
    expect(match!.parts[0]!.node).toBe('minsheng-2025#sec_3__cl_7__heading');
    expect(
      match!.parts.every(({ start, end }, at) => start < end && start >= (match!.parts[at - 1]?.end ?? 0)),
    ).toBe(true);
  });

  it('says of each part what of its leaf it takes', () => {
    const [match] = matcher.match(`意见提出，${nodeText('minsheng-2025#sec_3__cl_7__st_4').slice(5)}`);
    const [part] = match!.parts;
    const text = nodeText(part!.node);
    expect(part!.source).toEqual({ start: 5, end: text.indexOf('%。') });
  });

  it('counts from where a leaf begins, not its clause', () => {
    for (const { node, start, end, source } of matcher.match(ONE)[0]!.parts) {
      const words = nodeText(node).slice(source.start, source.end);
      expect(ONE.slice(start, end)).toBe(words);
    }
  });
});
