import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../../core/match/background/background.ts';
import type { Materials } from '../../../core/match/matcher.ts';
import type { Difference } from '../../../core/match/passage.ts';
import { failure, success } from '../../../core/result.ts';
import { appearanceOf } from '../../../core/settings/appearance.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { createRecognition, type Files, readerOf } from '../../../entrypoints/background/recognition.ts';
import { backgroundProtocol } from '../../../platform/messaging/protocol.ts';
import { shippedLibrary } from '../../../tools/seeds/shipped-library.ts';

const match = vi.hoisted(() => vi.fn());
const made = vi.hoisted(() => vi.fn());
const appearance = appearanceOf(DEFAULTS, 'on', false);

vi.mock('../../../core/match/matcher.ts', () => ({
  createMatcher: (_: unknown, materials: Materials) => {
    made(materials.library);
    return {
      // biome-ignore lint/correctness/useYield: a page that is done in one step
      *steps(text: string) {
        return match(text);
      },
    };
  },
}));

const files: Files = {
  model: async () => success({} as Background),
  library: async () => success(shippedLibrary()),
};

const NODE = 'minsheng-2025#sec_3__cl_7';
const TEXT = '据悉，护理型床位占比原则上不低于85%。';
const at = TEXT.indexOf('85');
const DIFFERENCE: Difference = {
  grade: 'number',
  page: { start: at, end: at + 2 },
  source: '80',
  text: '85',
};

async function recognised(address: string, said: object = {}) {
  const found = {
    start: 3,
    end: TEXT.length,
    node: NODE,
    kind: 'near-verbatim',
    voice: 'unclear',
    similarity: 0.9,
  };
  match.mockReturnValue([{ ...found, differences: [DIFFERENCE], parts: [], ...said }]);
  const answer = await createRecognition(files).recognise(TEXT, address);
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

  it('says how good our text is, and nothing of the other wordings of a paraphrase', async () => {
    const differences = [DIFFERENCE, { ...DIFFERENCE, grade: 'wording' }];
    const [near] = await recognised('https://www.news.cn/', { differences });
    expect(near).toMatchObject({ witness: 'scan', differences });
    const [told] = await recognised('https://www.news.cn/', { differences, kind: 'paraphrase' });
    expect(told!.differences).toEqual([DIFFERENCE]);
  });

  it('says on a page of the issuer that it is one, and where our words stand', async () => {
    const recognition = createRecognition(files);
    const [passage] = await recognised('https://www.gov.cn/a.htm');
    expect(passage).toMatchObject({ isIssuer: true, differences: [DIFFERENCE] });
    const { start, end } = passage!.differences[0]!.place!;
    const words = recognition.catalogue().textOf(NODE)!;
    expect(words.slice(start - 4, end + 1)).toBe('上不低于80%');
  });

  it('is what the protocol lets through, differences included', async () => {
    const answer = { isOn: true, passages: await recognised('https://www.gov.cn/a.htm'), appearance };
    expect(v.parse(backgroundProtocol.recognise.response, answer)).toEqual(answer);
  });

  it.each<[string, object]>([
    ['a grade that is none', { grade: 'typo' }],
    ['a place that is negative', { page: { start: -1, end: 4 } }],
    ['no wording', { text: null }],
  ])('is not let through with %s', async (_, said) => {
    const [passage] = await recognised('https://www.gov.cn/a.htm');
    const passages = [{ ...passage, differences: [{ ...DIFFERENCE, ...said }] }];
    expect(v.is(backgroundProtocol.recognise.response, { isOn: true, passages, appearance })).toBe(false);
  });

  it('is a failure where the model of official prose cannot be read, and is tried again', async () => {
    let calls = 0;
    const model = async () => {
      calls += 1;
      return failure('background-unreadable');
    };
    const recognition = createRecognition({ ...files, model });
    expect(await recognition.recognise(TEXT, '')).toMatchObject({ ok: false });
    expect(await recognition.recognise(TEXT, '')).toMatchObject({ ok: false });
    expect(calls).toBe(2);
  });

  it('is that of one frame: another of the same tab has a text of its own', () => {
    expect(readerOf({ tab: 7, frame: 0 })).not.toBe(readerOf({ tab: 7, frame: 3 }));
    expect(readerOf({ tab: 7, frame: 3 })).not.toBe(readerOf({ tab: 73, frame: 3 }));
  });

  it('is matched with the library of the build', async () => {
    await recognised('https://www.news.cn/');
    expect(made.mock.lastCall![0].units.length).toBeGreaterThan(8_000);
  });

  it.each<[string, Files['library']]>([
    ['cannot be fetched', async () => failure('library-unreadable')],
    ['is of another build', async () => success(new ArrayBuffer(4_000))],
  ])('is matched with a library compiled anew where the file %s', async (_, library) => {
    match.mockReturnValue([]);
    expect(await createRecognition({ ...files, library }).recognise(TEXT, '')).toEqual(success([]));
    expect(made).toHaveBeenLastCalledWith(undefined);
  });
});
