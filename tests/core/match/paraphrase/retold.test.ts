import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../core/match/passage.ts';
import { matchesOf } from '../shipped-matcher.ts';
import { RETOLD, STRANGERS } from './sentences.ts';
import { pageWith } from './told-page.ts';

const documentOf = (node: string) => node.split('#')[0]!;

/** What is recognised in a sentence on a page that takes from a document elsewhere. */
function foundIn(sentence: string, document: string): { found: Match[]; text: string; share: number } {
  const { text, start, end } = pageWith(sentence, document);
  const found = matchesOf(text).filter(match => match.start < end && start < match.end);
  const covered = found.reduce(
    (sum, match) => sum + Math.min(match.end, end) - Math.max(match.start, start),
    0,
  );
  return { found, text, share: covered / sentence.length };
}

function longest(found: readonly Match[]): Match {
  return [...found].sort((a, b) => b.end - b.start - (a.end - a.start))[0]!;
}

describe('sentences told in other words', () => {
  const told = RETOLD.map(([node, sentence]) => ({ node, ...foundIn(sentence, documentOf(node)) }));
  const recognised = told.filter(({ share }) => share >= 0.5);

  it('are recognised, nine in ten of them', () => {
    expect(recognised.length / told.length).toBeGreaterThan(0.9);
  });

  it('are given to their own node', () => {
    const nodes = recognised.map(({ node, found }) => [node, longest(found).node]);
    const wrong = nodes.filter(([node, given]) => !given!.startsWith(node!));
    // Where the ways part: «有条件的地方将» is word for word of another clause.
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it('are left alone where the page takes nothing else', () => {
    expect(matchesOf('邻居们读过以后议论了很久。领取失业保险金的人也能继续申领技能提升补贴。')).toEqual([]);
  });
});

describe('sentences of other months, places and lists', () => {
  it('are not taken for what the documents say, but as the same with another figure', () => {
    const wrong = STRANGERS.filter(([document, sentence]) =>
      foundIn(sentence, document).found.some(
        ({ kind, differences }) =>
          kind === 'paraphrase' && differences.every(({ grade }) => grade !== 'number'),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a passage in other words', () => {
  it.each([
    ['社会事业在预算内投资里的比重将提高', 'minsheng-2025#sec_5'],
    ['有条件的博物馆和图书馆夜里也开放', 'minsheng-2025#sec_4__cl_9'],
    ['领取失业保险金的人也能继续申领技能提升补贴', 'minsheng-2025#sec_1__cl_1'],
  ])('is of whole statements: %s', (sentence, node) => {
    const { found, text } = foundIn(sentence, 'minsheng-2025');
    expect(found.map(match => [match.node, match.kind, text.slice(match.start, match.end)])).toEqual([
      [node, 'paraphrase', `${sentence}。`],
    ]);
  });

  it('does not end in the middle of a word that the source has too', () => {
    const sentence = '让符合条件的农业转移人口享有同本地户籍居民一样的权利';
    const { found, text } = foundIn(sentence, 'minsheng-2025');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([`${sentence.slice(1)}。`]);
  });

  it.each([
    ['with a figure of its own', '社会事业在预算内投资里的比重将提高到35%'],
    ['that denies what the source says', '社会事业在预算内投资里的比重不提高'],
    ['with the contrary word', '社会事业在预算内投资里的比重将下降'],
  ])('is none %s', (_, sentence) => {
    expect(foundIn(sentence, 'minsheng-2025').found).toEqual([]);
  });

  it('is none of a document from which the page takes nothing', () => {
    expect(foundIn('社会事业在预算内投资里的比重将提高', 'gaokao-2025').found).toEqual([]);
  });
});
