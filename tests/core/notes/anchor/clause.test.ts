import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../core/match/matcher.ts';
import { anchor } from '../../../../core/notes/anchor/anchor.ts';
import { pack } from '../../../../seeds/index.ts';
import { shippedMaterials } from '../../../../tools/materials.ts';
import { knowledge, noteOn } from './knowledge.ts';

const matcher = createMatcher([pack], shippedMaterials());
const contentOf = (text: string) => ({ text, passages: matcher.match(text) });
const sentence = knowledge.textOf('minsheng-2025#sec_1__cl_1__st_1')!;
const PAGE = `县里开了一次会，会上念了一段文件。\n文件说：${sentence}散会以后大家各自回去了。`;
const WORDS = sentence.slice(0, 60);

describe('a note on words of a clause', () => {
  it('says where in the sentence they stand', () => {
    const { clause } = noteOn(PAGE, WORDS, matcher.match(PAGE));
    const text = knowledge.textOf(clause!.node)!;
    expect(text.slice(clause!.span!.start, clause!.span!.end)).toBe(WORDS.replace(/[，。；]$/, ''));
  });

  it('says so too where they go over a sentence’s end', () => {
    const whole = knowledge.textOf('minsheng-2025#sec_1__cl_1')!;
    const words = whole.slice(whole.indexOf(sentence) + sentence.length - 20).slice(0, 50);
    const page = `文件说：${whole}`;
    const { clause } = noteOn(page, words, matcher.match(page));
    const text = knowledge.textOf(clause!.node)!;
    expect(clause!.node).toBe('minsheng-2025#sec_1__cl_1');
    expect(words.startsWith(text.slice(clause!.span!.start, clause!.span!.end))).toBe(true);
  });

  it('says nothing of a clause elsewhere', () => {
    expect(noteOn(PAGE, '散会以后大家', matcher.match(PAGE)).clause).toBeUndefined();
  });

  it('is found through the clause where nothing around it is left', () => {
    const words = sentence.slice(20, 32);
    const target = noteOn(PAGE, words, matcher.match(PAGE));
    const before = sentence.slice(0, 14);
    const text = `另一篇报道是这样写的。${before}，${sentence.slice(18, 34)}。`;
    const found = anchor(target, contentOf(text), knowledge);
    expect(found.kind).toBe('found');
    expect(found).toMatchObject({ by: 'clause' });
    if (found.kind === 'found') expect(text.slice(found.start, found.end)).toBe(words);
    expect(anchor(target, { text, passages: [] }, knowledge).kind).toBe('orphan');
  });
});
