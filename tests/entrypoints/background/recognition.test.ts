import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Difference } from '../../../core/match/passage.ts';
import { createRecognition } from '../../../entrypoints/background/recognition.ts';
import { backgroundProtocol } from '../../../platform/messaging/protocol.ts';

const match = vi.hoisted(() => vi.fn());
vi.mock('../../../core/match/matcher.ts', () => ({ createMatcher: () => ({ match }) }));

const NODE = 'minsheng-2025#sec_3__cl_7';
const TEXT = '据悉，护理型床位占比原则上不低于85%。';
const at = TEXT.indexOf('85');
const DIFFERENCE: Difference = {
  grade: 'number',
  page: { start: at, end: at + 2 },
  source: '80',
  text: '85',
};

function recognised(address: string) {
  const found = {
    start: 3,
    end: TEXT.length,
    node: NODE,
    kind: 'near-verbatim',
    voice: 'unclear',
    similarity: 0.9,
  };
  match.mockReturnValue([{ ...found, differences: [DIFFERENCE] }]);
  return createRecognition().recognise(TEXT, address);
}

afterEach(() => {
  match.mockReset();
});

describe('what the background recognises', () => {
  it('has the differences with their places in the text that was sent', () => {
    const [passage] = recognised('https://www.news.cn/');
    expect(passage).toMatchObject({ node: NODE, isIssuer: false, differences: [DIFFERENCE] });
    expect(passage!.differences[0]).not.toHaveProperty('place');
  });

  it('says on a page of the issuer that it is one, and where our words stand', () => {
    const recognition = createRecognition();
    const [passage] = recognised('https://www.gov.cn/a.htm');
    expect(passage).toMatchObject({ isIssuer: true, differences: [DIFFERENCE] });
    const { start, end } = passage!.differences[0]!.place!;
    const words = recognition.catalogue().textOf(NODE)!;
    expect(words.slice(start - 4, end + 1)).toBe('上不低于80%');
  });

  it('is what the protocol lets through, differences included', () => {
    const answer = { isOn: true, passages: recognised('https://www.gov.cn/a.htm') };
    expect(v.parse(backgroundProtocol.recognise.response, answer)).toEqual(answer);
  });

  it.each<[string, object]>([
    ['a grade that is none', { grade: 'typo' }],
    ['a place that is negative', { page: { start: -1, end: 4 } }],
    ['no wording', { text: null }],
  ])('is not let through with %s', (_, said) => {
    const [passage] = recognised('https://www.gov.cn/a.htm');
    const passages = [{ ...passage, differences: [{ ...DIFFERENCE, ...said }] }];
    expect(v.is(backgroundProtocol.recognise.response, { isOn: true, passages })).toBe(false);
  });
});
