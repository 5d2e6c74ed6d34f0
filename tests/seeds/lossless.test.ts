import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { receivedWording } from '../../core/policy/emendation.ts';
import { pack } from '../../seeds/index.ts';
import { emendationsOf, leaves, received } from './received.ts';

function dense(text: string): string {
  return text.replace(/\s+/gu, '');
}

const spans = [...leaves, ...pack.strays]
  .flatMap(({ source }) => source)
  .sort((one, other) => one.start - other.start);

describe('the received text', () => {
  it('is byte for byte as it was received', () => {
    const digest = createHash('sha256').update(received, 'utf8').digest('hex');
    expect(digest).toBe('41d83a92b56e9d8db485513ce010f768c782ac79d50b782b780a0634d97f108a');
  });

  it('gives each of its characters, spaces aside, to exactly one leaf or stray', () => {
    const takers = new Uint8Array(received.length);
    for (const { start, end } of spans) for (let at = start; at < end; at++) takers[at]! += 1;
    const wrong = [...takers.keys()].filter(at => /\S/u.test(received.charAt(at)) && takers[at] !== 1);
    expect(wrong.map(at => `${at}: ${received.slice(at, at + 12)}`)).toEqual([]);
  });

  it('can be put together again from leaves and strays', () => {
    expect(dense(spans.map(({ start, end }) => received.slice(start, end)).join(''))).toBe(dense(received));
    expect(spans.at(-1)!.end).toBe(received.trimEnd().length);
  });

  it('says what each leaf says once its emendations are undone, spaces aside', () => {
    const differing = leaves.filter(
      ({ id, source, text }) =>
        dense(source.map(({ start, end }) => received.slice(start, end)).join('')) !==
        dense(receivedWording(text, emendationsOf(id))),
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('is not cut inside a pair of surrogates nor begun or ended at a space', () => {
    const odd = spans.filter(
      ({ start, end }) => received.slice(start, end) !== received.slice(start, end).trim(),
    );
    expect(odd).toEqual([]);
    expect(received.isWellFormed()).toBe(true);
  });
});
