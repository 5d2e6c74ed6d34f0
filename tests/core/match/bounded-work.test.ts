import { describe, expect, it } from 'vitest';
import type { Background } from '../../../core/match/background/background.ts';
import { createMatcher } from '../../../core/match/matcher.ts';
import { SLICE } from '../../../core/match/sieve.ts';
import { pack } from '../../../seeds/index.ts';
import { shippedMaterials } from '../../../tools/materials.ts';
import { CLAUSES, leaves, nodeText } from '../../seeds/received.ts';
import { expectSound } from './sound-matches.ts';

/** A text that counts how often it is looked at. */
class CountingText extends String {
  looks = 0;

  override charCodeAt(at: number): number {
    this.looks++;
    return super.charCodeAt(at);
  }

  override charAt(at: number): string {
    this.looks++;
    return super.charAt(at);
  }
}

let weighed = 0;

/** The model of official prose, which counts the units that it is asked about. */
function countingBackground({ surprise, surprises }: Background): Background {
  return {
    surprise,
    surprises(units) {
      weighed += units.length;
      return surprises(units);
    },
  };
}

const materials = shippedMaterials();
const matcher = createMatcher([pack], { ...materials, background: countingBackground(materials.background) });

/** What matching a text takes, and how many matches it gives. */
function workOn(text: string) {
  const counting = new CountingText(text);
  weighed = 0;
  const going = matcher.steps(counting as unknown as string);
  for (let steps = 0; ; steps++) {
    const step = going.next();
    if (!step.done) continue;
    expectSound(step.value, text);
    return {
      looks: counting.looks / text.length,
      weighed: weighed / text.length,
      steps,
      matches: step.value.length,
    };
  }
}

const ALL = leaves.map(({ text }) => text).join('\n');
const filled = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);
const changedEach = (every: number) =>
  [...ALL].map((letter, at) => (at % every === 0 ? '某' : letter)).join('');
const withoutBreaks = ALL.replace(/[^\p{L}\p{N}]/gu, '');

/** So many sentences of a page are read for what they tell in other words, at most: 12,000 folded characters. */
const SENTENCES = 3_000;

describe('the work on a text is in proportion to it', () => {
  it.each([
    ['a million spaces', filled(' ', 1_000_000)],
    ['a million times the last code point, in halves', filled('\u{10ffff}', 1_000_000)],
    ['a phrase of the 意见 without a break, a million characters', filled('基本公共服务均衡可及', 1_000_000)],
    ['all documents over and over without a break', filled(withoutBreaks, 60_000)],
    ['all documents over and over', filled(ALL, 60_000)],
    ['a clause over and over', filled(nodeText(CLAUSES[6]), 60_000)],
    ['all documents, each line in pieces', filled([...ALL].join('\n'), 60_000)],
    ['all documents with NUL between', filled([...ALL].join('\0'), 60_000)],
    ['each third character changed', filled(changedEach(3), 60_000)],
    ['each fourth character changed', filled(changedEach(4), 60_000)],
    ['each fifth character changed', filled(changedEach(5), 60_000)],
    ['each seventh character changed', filled(changedEach(7), 60_000)],
    [
      'clauses in no order',
      filled(
        ALL.split(/(?<=[，。])/)
          .sort()
          .join(''),
        60_000,
      ),
    ],
  ])('%s', (_, text) => {
    const { looks, weighed, steps, matches } = workOn(text);
    expect(looks).toBeLessThan(8);
    expect(weighed).toBeLessThan(3);
    expect(steps).toBeLessThan(text.length / SLICE + 3 * matches + SENTENCES + 10);
  });

  it('each fourth character changed in all documents once: matches that are sound, or none', () => {
    for (let first = 0; first < 4; first++) {
      const text = [...ALL].map((letter, at) => (at % 4 === first ? '某' : letter)).join('');
      workOn(text);
    }
  });
});
