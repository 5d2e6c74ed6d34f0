import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { CLAUSES, nodeText } from '../../seeds/received.ts';
import { lettersOf, matchesOf, seenIn } from './shipped-matcher.ts';

const BEFORE = '村口的茶馆里，老周戴上花镜，一字一句念给邻居听：';
const AFTER = '念到这里，灶上的水开了，他起身去添茶。';

/** Puts something after every third character. */
function strewn(text: string, between: string): string {
  return text.replace(/.{3}/gsu, `$&${between}`);
}

describe('a clause quoted whole', () => {
  it.each(CLAUSES)('is found word for word with its own id: %s', node => {
    const text = nodeText(node);
    expect(matchesOf(text)).toMatchObject([
      {
        start: 0,
        end: text.length,
        node,
        kind: 'verbatim',
        voice: 'unclear',
        similarity: 1,
        differences: [],
      },
    ]);
  });

  it.each(CLAUSES)('is found inside other prose, where it begins and ends: %s', node => {
    const text = nodeText(node);
    expect(seenIn(BEFORE + text + AFTER)).toEqual([[node, 'verbatim', text]]);
  });

  it('is taken with the quotation marks around it', () => {
    for (const node of CLAUSES) {
      const quoted = `“${nodeText(node)}”`;
      expect(seenIn(BEFORE + quoted + AFTER)).toEqual([[node, 'verbatim', quoted]]);
    }
  });

  it.each(['t', 'tw', 'hk'] as const)('is found in Traditional characters (%s)', script => {
    const convert = Converter({ from: 'cn', to: script });
    for (const node of CLAUSES) {
      const text = convert(nodeText(node));
      expect(text).not.toBe(nodeText(node));
      expect(seenIn(convert(BEFORE) + text + convert(AFTER))).toEqual([[node, 'verbatim', text]]);
    }
  });

  it('is found with digits, letters and brackets in full width', () => {
    for (const node of CLAUSES) {
      const text = nodeText(node).replace(/[!-~]/gu, sign =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      );
      expect(seenIn(BEFORE + text + AFTER)).toEqual([[node, 'verbatim', text]]);
    }
  });

  it('is found with line breaks strewn in after every third character', () => {
    for (const node of CLAUSES) {
      const text = strewn(nodeText(node), '\n');
      const [first] = seenIn(BEFORE + text + AFTER);
      expect(first!.slice(0, 2)).toEqual([node, 'verbatim']);
    }
  });

  it.each([
    ['spaces', ' '],
    ['wide spaces', '　'],
    ['characters of no width', '\u200b'],
    ['soft hyphens and direction marks', '\u00ad\u200e'],
  ])('is found with %s strewn in', (_, between) => {
    for (const node of CLAUSES) {
      const text = strewn(nodeText(node), between);
      const [first, ...others] = seenIn(BEFORE + text + AFTER);
      expect(others).toEqual([]);
      expect(first!.slice(0, 2)).toEqual([node, 'verbatim']);
      expect(lettersOf(first![2]!)).toBe(lettersOf(nodeText(node)));
    }
  });

  it('is found each time it stands there', () => {
    const text = nodeText(CLAUSES[3]);
    const seen = seenIn(text + BEFORE + text + AFTER + text);
    expect(seen).toEqual(Array.from({ length: 3 }, () => [CLAUSES[3], 'verbatim', text]));
  });
});

describe('the whole 意见 in one piece', () => {
  it('is taken apart into title, opening, section headings, clauses and the last section, in order', () => {
    const parts = ['title', 'preamble', 'sec_1', 'sec_2', 'sec_3', 'sec_4', 'sec_5'];
    const text = parts.map(part => nodeText(`minsheng-2025#${part}`)).join('\n');
    expect(matchesOf(text).map(({ node, similarity }) => [node.split('#')[1], similarity])).toEqual(
      [
        ...['title', 'preamble'],
        ...['sec_1', 'sec_1__cl_1', 'sec_1__cl_2'],
        ...['sec_2', 'sec_2__cl_3', 'sec_2__cl_4'],
        ...['sec_3', 'sec_3__cl_5', 'sec_3__cl_6', 'sec_3__cl_7'],
        ...['sec_4', 'sec_4__cl_8', 'sec_4__cl_9', 'sec_4__cl_10'],
        'sec_5',
      ].map(part => [part, 1]),
    );
  });
});
