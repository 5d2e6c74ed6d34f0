import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../../core/match/paced.ts';
import { anchor } from '../../../../core/notes/anchor/anchor.ts';
import { describeStretch } from '../../../../core/notes/anchor/describe-stretch.ts';
import { reprinted } from '../../../../core/notes/anchor/reprinted.ts';
import { type PageTarget, pageTargetSchema } from '../../../../core/notes/target.ts';
import { pack } from '../../../../seeds/index.ts';
import { anyText, noise } from '../../text/any-text.ts';
import { knowledge } from './knowledge.ts';

const stretchIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }));

const pageWithStretch = anyText
  .filter(text => text !== '')
  .chain(text => fc.record({ text: fc.constant(text), span: stretchIn(text) }));

function noteOn(text: string, span: { start: number; end: number }): PageTarget {
  const described = describeStretch({ text, passages: [] }, span, knowledge)!;
  return { kind: 'page', address: 'https://example.org/', title: '', ...described };
}

describe('any stretch of any text', () => {
  it('is described within bounds, and found by its position in the same text', () => {
    fc.assert(
      fc.property(pageWithStretch, ({ text, span }) => {
        const target = noteOn(text, span);
        expect(v.is(pageTargetSchema, target)).toBe(true);
        const found = anchor(target, { text, passages: [] }, knowledge);
        expect(found).toEqual({ kind: 'found', ...span, by: 'position' });
      }),
    );
  });

  it('never stands outside of another text, nor throws on one', () => {
    fc.assert(
      fc.property(pageWithStretch, anyText, noise, ({ text, span }, other, more) => {
        for (const page of [other, more + text, text.slice(3) + more, text + other, text + text]) {
          const found = anchor(noteOn(text, span), { text: page, passages: [] }, knowledge);
          if (found.kind === 'orphan') continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(page.length);
        }
      }),
    );
  });

  it('is offered on another page only where its words are', () => {
    fc.assert(
      fc.property(pageWithStretch, anyText, ({ text, span }, other) => {
        const [place] = takeAllSteps(
          reprinted([noteOn(text, span)], { text: other + text, passages: [] }, knowledge),
        );
        if (!place) return;
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(other.length + text.length);
      }),
    );
  });
});

describe('any stretch of a document', () => {
  const clauses = pack.documents.flatMap(({ nodes }) =>
    nodes.filter(({ level, text }) => level === 'clause' && text.length > 150).map(({ text }) => text),
  );
  const longStretch = fc.constantFrom(...clauses).chain(text =>
    fc.record({
      text: fc.constant(text),
      start: fc.integer({ min: 20, max: text.length - 60 }),
      length: fc.integer({ min: 8, max: 40 }),
    }),
  );

  it('is found by its words, in their very place, where something is put in before', () => {
    fc.assert(
      fc.property(longStretch, noise, ({ text, start, length }, more) => {
        const target = noteOn(text, { start, end: start + length });
        // Words that a document says twice, and stretches of one mark, are not told by their words alone.
        fc.pre(target.elsewhere === undefined);
        const before = `本站消息。${more}。\n`;
        const found = anchor(target, { text: before + text, passages: [] }, knowledge);
        expect(found).toMatchObject({ kind: 'found', by: 'quote' });
        if (found.kind !== 'found') return;
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters((before + text).slice(found.start, found.end))).toBe(letters(target.quote.exact));
        expect(found.start).toBeGreaterThanOrEqual(before.length + start);
        expect(found.end).toBeLessThanOrEqual(before.length + start + length);
      }),
    );
  });
});
