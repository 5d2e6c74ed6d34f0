import { describe, expect, it } from 'vitest';
import { withoutShortParaphrases } from '../../../../tools/evaluate/page-set/short-paraphrases.ts';

const SHORT = { kind: 'paraphrase', text: '一二三四五，六七八九十，一', node: 'a' };
const LONG = { kind: 'paraphrase', text: '一二三四五，六七八九十，一二', node: 'a' };
const EXACT = { kind: 'verbatim', text: '一二三', node: 'a' };

function goldOf(...pages: { spans: object[]; ambiguous: string[] }[]): string {
  return pages.map((page, at) => `${JSON.stringify({ id: `p-${at}`, ...page })}\n`).join('');
}

describe('the gold without short paraphrases', () => {
  it('keeps those of twelve characters, punctuation not counted, and all of other kinds', () => {
    const { gold, leftOut } = withoutShortParaphrases(goldOf({ spans: [SHORT, LONG, EXACT], ambiguous: [] }));
    expect(JSON.parse(gold)).toEqual(JSON.parse(goldOf({ spans: [LONG, EXACT], ambiguous: [] })));
    expect(leftOut).toBe(1);
  });

  it('does not count what stands on pages that are left out anyway', () => {
    expect(withoutShortParaphrases(goldOf({ spans: [SHORT], ambiguous: ['why'] })).leftOut).toBe(0);
  });
});
