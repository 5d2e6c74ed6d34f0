import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../core/match/matcher.ts';
import { contextOf } from '../../../../core/notes/anchor/context.ts';
import { wordsOfClause } from '../../../../core/notes/anchor/words-of-clause.ts';
import type { ClauseTarget } from '../../../../core/notes/target.ts';
import { pack } from '../../../../seeds/index.ts';
import { shippedMaterials } from '../../../../tools/materials.ts';
import { knowledge } from './knowledge.ts';

const matcher = createMatcher([pack], shippedMaterials());
const NODE = 'minsheng-2025#sec_1__cl_1';
const SENTENCE = `${NODE}__st_1`;
const clause = knowledge.textOf(NODE)!;
const sentence = knowledge.textOf(SENTENCE)!;
const WORDS = sentence.slice(20, 44);
const around = (words: string) =>
  `县里开了一次会，会上念了一段文件。\n文件说：${words}散会以后大家各自回去了。`;

function on(node: string, words = WORDS): ClauseTarget {
  const start = knowledge.textOf(node)!.indexOf(words);
  return { kind: 'clause', node, span: { start, end: start + words.length } };
}

function found(target: ClauseTarget, text: string) {
  return wordsOfClause(target, { text, passages: matcher.match(text) }, knowledge).map(place =>
    place.kind === 'orphan' ? place : { kind: place.kind, words: text.slice(place.start, place.end) },
  );
}

describe('words of a clause that a note is on', () => {
  it.each([NODE, SENTENCE])('stand where a page has the clause: %s', node => {
    expect(found(on(node), around(clause))).toEqual([{ kind: 'found', words: WORDS }]);
    expect(found(on(node), around(sentence))).toEqual([{ kind: 'found', words: WORDS }]);
  });

  it('stand in each place where it has it', () => {
    const twice = found(on(NODE), `${around(clause)}\n后来又念了一遍。\n${around(sentence)}`);
    expect(twice).toEqual([
      { kind: 'found', words: WORDS },
      { kind: 'found', words: WORDS },
    ]);
  });

  it('stand with a word changed, and nowhere where most are others or the page leaves them out', () => {
    const changed = WORDS.replace(WORDS.slice(8, 10), '某某');
    expect(found(on(NODE), around(sentence.replace(WORDS, changed)))).toEqual([
      { kind: 'found', words: changed },
    ]);
    const others = `${WORDS.slice(0, 4)}县里另外写了一句自己的话${WORDS.slice(-4)}`;
    expect(found(on(NODE), around(clause.replace(WORDS, others)))).toEqual([]);
    expect(found(on(NODE), around(clause.replace(sentence, '')))).toEqual([]);
  });

  it('are told as changed where they say the contrary', () => {
    const words = '不得';
    const text = clause.slice(0, 30) + words + clause.slice(30, 60);
    const own = { ...knowledge, textOf: () => text };
    const page = text.replace(words, '');
    const target: ClauseTarget = { kind: 'clause', node: NODE, span: { start: 20, end: 50 } };
    const passages = [{ start: 0, end: page.length, node: NODE, parts: [] }];
    expect(wordsOfClause(target, { text: page, passages }, own)).toMatchObject([{ kind: 'changed' }]);
  });

  it('are looked for by their quote where a later edition has moved them', () => {
    const { span } = on(NODE);
    const quote = { exact: WORDS, ...contextOf(clause, span!, knowledge.fold) };
    const moved: ClauseTarget = { kind: 'clause', node: NODE, span: { start: 0, end: 24 }, quote };
    expect(found(moved, around(clause))).toEqual([{ kind: 'found', words: WORDS }]);
    const gone = { ...quote, exact: '这一版里没有这样的话了，一句也没有' };
    expect(found({ ...moved, quote: gone }, around(clause))).toEqual([]);
  });

  it('are none where the note is on the whole, or beyond the text, or on what no pack has', () => {
    expect(found({ kind: 'clause', node: NODE }, around(clause))).toEqual([]);
    const beyond = { start: clause.length - 1, end: clause.length + 9 };
    expect(found({ kind: 'clause', node: NODE, span: beyond }, around(clause))).toEqual([]);
    expect(found({ ...on(NODE), node: 'other#sec_1' }, around(clause))).toEqual([]);
  });
});
