import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../../core/match/background/background.ts';
import type { Difference } from '../../../core/match/passage.ts';
import { failure, success } from '../../../core/result.ts';
import { createRecognition } from '../../../entrypoints/background/recognition.ts';
import { backgroundProtocol } from '../../../platform/messaging/protocol.ts';

const match = vi.hoisted(() => vi.fn());
vi.mock('../../../core/match/matcher.ts', () => ({
  createMatcher: () => ({
    // biome-ignore lint/correctness/useYield: a page that is done in one step
    *steps(text: string) {
      return match(text);
    },
  }),
}));

const model = async () => success({} as Background);

const NODE = 'minsheng-2025#sec_3__cl_7';
const TEXT = '据悉，护理型床位占比原则上不低于85%。';
const at = TEXT.indexOf('85');
const DIFFERENCE: Difference = {
  grade: 'number',
  page: { start: at, end: at + 2 },
  source: '80',
  text: '85',
};

async function recognised(address: string) {
  const found = {
    start: 3,
    end: TEXT.length,
    node: NODE,
    kind: 'near-verbatim',
    voice: 'unclear',
    similarity: 0.9,
  };
  match.mockReturnValue([{ ...found, differences: [DIFFERENCE], parts: [] }]);
  const answer = await createRecognition(model).recognise(TEXT, address);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

afterEach(() => {
  match.mockReset();
});

describe('what the background recognises', () => {
  it('has the differences with their places in the text that was sent', async () => {
    const [passage] = await recognised('https://www.news.cn/');
    expect(passage).toMatchObject({ node: NODE, isIssuer: false, differences: [DIFFERENCE] });
    expect(passage!.differences[0]).not.toHaveProperty('place');
  });

  it('says on a page of the issuer that it is one, and where our words stand', async () => {
    const recognition = createRecognition(model);
    const [passage] = await recognised('https://www.gov.cn/a.htm');
    expect(passage).toMatchObject({ isIssuer: true, differences: [DIFFERENCE] });
    const { start, end } = passage!.differences[0]!.place!;
    const words = recognition.catalogue().textOf(NODE)!;
    expect(words.slice(start - 4, end + 1)).toBe('上不低于80%');
  });

  it('is what the protocol lets through, differences included', async () => {
    const answer = { isOn: true, passages: await recognised('https://www.gov.cn/a.htm') };
    expect(v.parse(backgroundProtocol.recognise.response, answer)).toEqual(answer);
  });

  it.each<[string, object]>([
    ['a grade that is none', { grade: 'typo' }],
    ['a place that is negative', { page: { start: -1, end: 4 } }],
    ['no wording', { text: null }],
  ])('is not let through with %s', async (_, said) => {
    const [passage] = await recognised('https://www.gov.cn/a.htm');
    const passages = [{ ...passage, differences: [{ ...DIFFERENCE, ...said }] }];
    expect(v.is(backgroundProtocol.recognise.response, { isOn: true, passages })).toBe(false);
  });

  it('is a failure where the model of official prose cannot be read, and is tried again', async () => {
    let calls = 0;
    const recognition = createRecognition(async () => {
      calls += 1;
      return failure('background-unreadable');
    });
    expect(await recognition.recognise(TEXT, '')).toMatchObject({ ok: false });
    expect(await recognition.recognise(TEXT, '')).toMatchObject({ ok: false });
    expect(calls).toBe(2);
  });
});
