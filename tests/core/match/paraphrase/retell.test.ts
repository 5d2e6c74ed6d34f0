import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../../core/match/paced.ts';
import { readPage } from '../../../../core/match/page.ts';
import { retell } from '../../../../core/match/paraphrase/retell.ts';
import { piecesOf } from '../pieces-of.ts';
import { fold, smallLibrary, surprise } from '../small-library.ts';

const OUTLINE = [
  '# 甲乙丙丁戊己庚辛',
  '天地玄黄宇宙洪荒，日月盈昃辰宿列张。',
  '寒来暑往秋收冬藏，闰余成岁律吕调阳。',
];
const library = smallLibrary(OUTLINE);
const TAKEN = '天地玄黄宇宙洪荒';

function knowledgeOf(asked: string[] = []) {
  const weigh = (text: string) => {
    asked.push(text);
    return surprise(text);
  };
  return { fold, library, surprise: weigh };
}

function taken(text: string) {
  const { page, pieces } = piecesOf(text, library);
  return { page, pieces: pieces.sort((a, b) => a.page.from - b.page.from) };
}

describe('telling again', () => {
  it('adds the statements that turn a sentence of the source round', () => {
    const { page } = taken(`${TAKEN}。秋收冬藏之时，暑往寒来。`);
    const first = taken(`${TAKEN}。`).pieces;
    const told = takeAllSteps(retell(first, page, knowledgeOf()));
    expect(told.map(({ page: { from, to } }) => [from, to])).toEqual([
      [0, 8],
      [8, 18],
    ]);
  });

  it('does nothing on a page that takes nothing', () => {
    const asked: string[] = [];
    const page = readPage('秋收冬藏之时，暑往寒来。'.repeat(50), fold);
    expect(takeAllSteps(retell([], page, knowledgeOf(asked)))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('reads no more than a bounded part of a long page', () => {
    const asked: string[] = [];
    const text = `${TAKEN}。秋收冬藏之时，暑往寒来。`.repeat(5_000);
    const { pieces } = taken(`${TAKEN}。`);
    const places = Array.from({ length: 5_000 }, (_, at) => {
      const [piece] = pieces;
      return { ...piece!, page: { from: at * 18, to: at * 18 + 8 } };
    });
    const steps = retell(places, readPage(text, fold), knowledgeOf(asked));
    takeAllSteps(steps);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join('').length).toBeLessThan(24_000);
  });

  it('takes a step for each sentence, so that others may have their turn', () => {
    const { page } = taken(`${TAKEN}。${'秋收冬藏之时，暑往寒来。'.repeat(20)}`);
    let steps = 0;
    for (const _ of retell(taken(`${TAKEN}。`).pieces, page, knowledgeOf())) steps++;
    expect(steps).toBe(21);
  });

  it('answers pieces inside the page, in order, not overlapping, whatever the page', () => {
    const words = fc.constantFrom(
      '天地玄黄',
      '宇宙洪荒',
      '秋收冬藏',
      '寒来暑往',
      '，',
      '。',
      '风',
      '不',
      '闰余',
      '成岁',
      '律吕',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), parts => {
        const text = `${TAKEN}。${parts.join('')}`;
        const page = readPage(text, fold);
        const { pieces } = taken(`${TAKEN}。`);
        let done = 0;
        for (const { page: place } of takeAllSteps(retell(pieces, page, knowledgeOf()))) {
          expect(place.from).toBeGreaterThanOrEqual(done);
          expect(place.to).toBeGreaterThan(place.from);
          done = place.to;
        }
        expect(done).toBeLessThanOrEqual(page.units.length);
      }),
    );
  });
});
