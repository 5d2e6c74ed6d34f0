import { describe, expect, it } from 'vitest';
import type { Elsewhere } from '../../../core/match/elsewhere.ts';
import { createMatcher } from '../../../core/match/matcher.ts';
import { takeAllSteps } from '../../../core/match/paced.ts';
import { type Recognised, rematch } from '../../../core/match/rematch.ts';
import { pack } from '../../../seeds/index.ts';
import { plantQuotes } from '../../../tools/bench/library/planted-page.ts';
import { createRandom } from '../../../tools/bench/library/random.ts';
import { leafTexts } from '../../../tools/bench/library/synthetic-packs.ts';
import { syntheticPage } from '../../../tools/bench/library/synthetic-page.ts';
import { shippedMaterials } from '../../../tools/materials.ts';

const matcher = createMatcher([pack], shippedMaterials());
const sentences = leafTexts([pack]);
const [MINSHENG, TRADE] = ['minsheng-2025', 'trade-2025-05'].map(id =>
  leafTexts([{ ...pack, documents: pack.documents.filter(document => document.id === id) }]).filter(
    ({ length }) => length > 50,
  ),
) as [string[], string[]];
const FILLER = syntheticPage(40_000, 5);

function read(text: string): Recognised {
  return { text, matches: matcher.match(text), wholeLength: text.length };
}

/** Matches a text after another, and answers how long the texts were that were matched for it. */
function again(before: Recognised, text: string) {
  const lengths: number[] = [];
  const watched = {
    steps: (part: string, elsewhere?: Elsewhere) => {
      lengths.push(part.length);
      return matcher.steps(part, elsewhere);
    },
  };
  return { ...takeAllSteps(rematch(before, text, watched)), lengths };
}

/** A page of long lines with others put in, at a share of its length each. */
function pageWith(...lines: [share: number, line: string][]): string {
  let text = FILLER;
  for (const [share, line] of lines.sort((one, other) => other[0] - one[0])) {
    const at = text.indexOf('\n', text.length * share) + 1;
    text = `${text.slice(0, at)}${line}\n${text.slice(at)}`;
  }
  return text;
}

describe('matching a page that has changed', () => {
  const before = pageWith([0.1, MINSHENG[1]!], [0.5, MINSHENG[5]!], [0.9, MINSHENG[9]!]);

  it('looks at what changed and what it bears on, and keeps the rest', () => {
    const text = before.replace(MINSHENG[5]!, `${MINSHENG[5]!}${MINSHENG[6]!}`);
    const found = again(read(before), text);
    expect(found.lengths).toEqual([expect.toSatisfy((length: number) => length < 8_000)]);
    expect([found.keptBefore, found.keptAfter]).toEqual([1, 1]);
    expect(found.matches).toEqual(matcher.match(text));
    expect(found.matches.length).toBeGreaterThan(2);
  });

  it('looks at the end only where a page goes on', () => {
    const text = `${before}\n${MINSHENG[3]!}\n${syntheticPage(2_000, 9)}`;
    const found = again(read(before), text);
    expect(Math.max(...found.lengths)).toBeLessThan(8_000);
    expect(found.matches).toEqual(matcher.match(text));
  });

  it('knows that a document is taken from elsewhere, so that a few words of it will do', () => {
    const page = pageWith([0.1, MINSHENG[1]!]);
    const at = page.indexOf('\n', page.length * 0.9) + 1;
    const text = `${page.slice(0, at)}他说，${MINSHENG[9]!.slice(0, 14)}。\n${page.slice(at)}`;
    const found = again(read(page), text);
    expect(found.lengths).toHaveLength(1);
    expect(found.matches.length).toBeGreaterThan(read(page).matches.length);
    expect(found.matches).toEqual(matcher.match(text));
  });

  it('looks at what is some lines below too, whose voice the change may decide', () => {
    const short = MINSHENG.filter(({ length }) => length < 75).slice(0, 6);
    const items = short.map((line, at) => `（${'一二三四五六'[at]}）${line}`);
    const page = pageWith([0.5, ['县里要求做好以下几件：', ...items].join('\n')]);
    const text = page.replace('县里要求', '我省要求');
    const found = again(read(page), text);
    expect(found.lengths).toHaveLength(1);
    expect(found.matches.map(({ voice }) => voice)).not.toEqual(read(page).matches.map(({ voice }) => voice));
    expect(found.matches).toEqual(matcher.match(text));
  });

  it('looks at all of it where another document is taken from, which may be so elsewhere too', () => {
    const weak = TRADE[1]!.slice(0, 14);
    const page = pageWith([0.1, MINSHENG[1]!], [0.9, `他说，${weak}。`]);
    const text = page.replace(MINSHENG[1]!, `${MINSHENG[1]!}\n${TRADE[0]!}`);
    const found = again(read(page), text);
    expect(found.lengths.at(-1)).toBe(text.length);
    expect(found.matches).toEqual(matcher.match(text));
  });

  it('looks at all of it where what showed that a document is taken from is gone', () => {
    const page = pageWith([0.1, MINSHENG[1]!], [0.9, `他说，${MINSHENG[9]!.slice(0, 14)}。`]);
    const text = page.replace(MINSHENG[1]!, '晾晒的谷子收进来了。');
    const found = again(read(page), text);
    expect(found.matches).toEqual(matcher.match(text));
  });

  it('looks at all of it where a document is named that was not', () => {
    const title = '《关于进一步保障和改善民生 着力解决群众急难愁盼的意见》';
    const text = before.replace(MINSHENG[1]!, `${title}里写着：${MINSHENG[1]!}`);
    const found = again(read(before), text);
    expect(found.lengths.at(-1)).toBe(text.length);
    expect(found.matches).toEqual(matcher.match(text));
  });

  it('looks at all of a short page, and of one that has become much longer', () => {
    const short = `${MINSHENG[1]!}\n柿子红了。`;
    expect(again(read(short), `${short}柿子又红了。`).lengths.at(-1)).toBe(short.length + 6);
    const long = `${before}\n${syntheticPage(20_000, 3)}`;
    expect(again(read(before), long).lengths).toEqual([long.length]);
  });

  it('finds the same as a look at all of it, whatever changes', () => {
    const random = createRandom(11);
    let excerpts = 0;
    for (let page = 0; page < 4; page++) {
      // So few that a look at all of it reads about each for what is told in other words, which has a bound.
      let known = read(plantQuotes(syntheticPage(18_000, page), sentences, 3, 0.04, page).text);
      for (let change = 0; change < 10; change++) {
        const lines = known.text.split('\n');
        const at = random.below(lines.length);
        const quote = sentences[random.below(sentences.length)]!;
        const changes = [
          () => lines.splice(at, 1),
          () => lines.splice(at, 0, quote),
          () => lines.splice(at, 1, lines[at]!.replace(/的|是|一/u, '了')),
          () => lines.splice(at, 1, `${lines[at]!}${quote.slice(0, 20)}`),
          () => lines.push(quote, '远处有人喊开饭。'),
        ];
        changes[random.below(changes.length)]!();
        const text = lines.join('\n');
        const found = again(known, text);
        if (found.lengths.at(-1)! < text.length) excerpts++;
        expect(found.matches).toEqual(matcher.match(text));
        known = found;
      }
    }
    expect(excerpts).toBeGreaterThan(20);
  });
});
