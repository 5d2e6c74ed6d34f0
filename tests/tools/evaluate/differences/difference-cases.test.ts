import { describe, expect, it } from 'vitest';
import { pack } from '../../../../seeds/index.ts';
import { readCarrier } from '../../../../tools/evaluate/carrier.ts';
import { citedTexts } from '../../../../tools/evaluate/cited-text.ts';
import type { DifferenceCase } from '../../../../tools/evaluate/differences/difference-case.ts';
import { differenceCases } from '../../../../tools/evaluate/differences/differences-section.ts';
import { frameWords } from '../../../../tools/evaluate/differences/frames.ts';
import { candidatesOf, RULES } from '../../../../tools/evaluate/differences/planted.ts';
import { sentencesOf } from '../../../../tools/evaluate/differences/sentences.ts';
import { wordingsOf } from '../../../../tools/evaluate/differences/untouched.ts';
import { lettersOf } from '../../../../tools/evaluate/letters.ts';
import { letterPool } from '../../../../tools/evaluate/noise.ts';

const texts = citedTexts([pack]);
const sentences = sentencesOf(pack, texts);
const carrier = readCarrier();
const pool = letterPool(texts.map(({ text }) => text));
const nothing = { ask: () => [] };
const ground = { pack, texts, carrier, pool, engine: nothing, seed: 5 };
const cases = differenceCases(ground);
const known = new Set(sentences.map(({ text }) => text));

function of(group: DifferenceCase['group'], how?: string): DifferenceCase[] {
  return cases.filter(one => one.group === group && (how === undefined || one.how === how));
}

function passageOf({ text, passage }: DifferenceCase): string {
  return text.slice(passage.start, passage.end);
}

describe('cases of differences', () => {
  it('are at least four hundred planted ones and as many untouched or local', () => {
    expect(of('planted').length).toBeGreaterThanOrEqual(400);
    expect(of('untouched').length).toBeGreaterThanOrEqual(400);
    expect(of('local').length).toBeGreaterThan(100);
    expect(of('trap').length).toBeGreaterThan(20);
  });

  it('are the same from the same seed, and others from another', () => {
    expect(differenceCases(ground)).toEqual(cases);
    expect(differenceCases({ ...ground, seed: 6 })).not.toEqual(cases);
  });

  it('are mostly different from each other', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});

describe('a planted difference', () => {
  it('is the only one in a sentence of twenty characters and more, exactly where it is said to be', () => {
    for (const one of of('planted')) {
      const { place, source } = one.planted!;
      const before = one.text.slice(one.passage.start, place.start);
      const after = one.text.slice(place.end, one.passage.end);
      expect(known).toContain(before + source + after);
      expect(one.text.slice(place.start, place.end)).not.toBe(source);
      expect(lettersOf(before + source + after).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('is one of a hundred of its grade, made from many sentences', () => {
    for (const grade of Object.keys(RULES) as (keyof typeof RULES)[]) {
      const planted = of('planted').filter(one => one.planted!.grade === grade);
      expect(planted).toHaveLength(100);
      expect(
        new Set(planted.map(({ passage, text }) => text.slice(passage.start, passage.end))).size,
      ).toBeGreaterThan(30);
    }
  });

  it('of a number stands where the page has one more sentence of the document', () => {
    for (const { planted, context, text } of of('planted')) {
      const lines = context.map(({ start, end }) => text.slice(start, end).trim());
      expect(lines.some(line => known.has(line))).toBe(planted!.grade === 'number');
    }
  });

  it('never only cuts a sentence short', () => {
    for (const grade of Object.keys(RULES) as (keyof typeof RULES)[]) {
      for (const { sentence, edit } of candidatesOf(grade, sentences)) {
        const left = sentence.text.slice(0, edit.at) + sentence.text.slice(edit.at + edit.source.length);
        if (edit.text === '')
          expect(sentence.text.startsWith(left) || sentence.text.endsWith(left)).toBe(false);
      }
    }
  });

  it('of a number is another number of the same form', () => {
    for (const { edit } of candidatesOf('number', sentences)) {
      if (!/^[\d.]+$/.test(edit.source)) continue;
      expect(edit.text).toMatch(/^\d+(\.\d+)?$/);
      expect(Number(edit.text)).not.toBe(Number(edit.source));
      expect(edit.text.split('.')[1]?.length).toBe(edit.source.split('.')[1]?.length);
    }
  });
});

describe('an untouched passage', () => {
  it('is a sentence of a document where it is said to be exact', () => {
    for (const one of of('untouched', 'exact')) expect(known).toContain(passageOf(one));
  });

  it('of another wording is one that the apparatus knows', () => {
    const wordings = new Set(wordingsOf(sentences, ground).map(({ text }) => text));
    expect(wordings.size).toBeGreaterThan(20);
    for (const one of of('untouched', 'received or emended wording'))
      expect(wordings).toContain(passageOf(one));
  });

  it('of sentences selected leaves whole sentences out and changes none', () => {
    const all = new Set(texts.flatMap(({ leaves }) => leaves.map(({ text }) => text)));
    for (const one of of('untouched', 'sentences selected')) {
      const chosen = passageOf(one).match(/[^。]+。[”]?/g)!;
      expect(chosen.length).toBeGreaterThan(1);
      const [node] = texts.filter(({ text }) => chosen.every(sentence => text.includes(sentence)));
      expect(node?.text).not.toContain(passageOf(one));
      expect(all).toContain(chosen[0]);
    }
  });
});

describe('a local measure', () => {
  it('speaks for a place', () => {
    for (const one of of('local')) {
      expect(one.voice).toBe('own');
      expect(one.text).toMatch(/我[省市县区]|本[市县]/);
    }
  });

  it('sets no more than the country does', () => {
    for (const one of of('local', 'own figure')) {
      const [, own] = /改扩建(\d+)所/.exec(passageOf(one)) ?? [];
      if (own !== undefined) expect(Number(own)).toBeLessThan(200);
    }
  });

  it('differs from the document only where it is free to', () => {
    for (const one of of('local', 'own figure')) {
      expect(one.free.length).toBeGreaterThan(0);
      const kept = withoutPlaces(one);
      expect([...known].some(sentence => holdsInOrder(sentence, kept))).toBe(true);
    }
  });
});

function withoutPlaces({ text, passage, free }: DifferenceCase): string[] {
  const parts: string[] = [];
  let at = passage.start;
  for (const { start, end } of free) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at, passage.end)];
}

function holdsInOrder(sentence: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every(part => {
    const found = sentence.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

describe('another indicator', () => {
  it('has its own figure where a number difference is forbidden', () => {
    for (const one of of('trap')) {
      const [from, to] = one.how.split(' → ');
      expect(passageOf(one)).toContain(to);
      expect(from).not.toBe(to);
      expect(one.text.slice(one.forbidden!.start, one.forbidden!.end)).toMatch(/^\d+(\.\d+)?$/);
    }
  });
});

describe('the words around a passage', () => {
  it('share no run of eight characters with any document', () => {
    const letters = texts.map(({ text }) => lettersOf(text)).join(' ');
    for (const words of frameWords().map(lettersOf)) {
      for (let at = 0; at + 8 <= words.length; at++) expect(letters).not.toContain(words.slice(at, at + 8));
    }
  });

  it('name the document where its title is counted as one', () => {
    const titles = cases.flatMap(({ text, context }) =>
      context.filter(({ start }) => start > 0).map(place => ({ text, ...place })),
    );
    expect(titles.length).toBeGreaterThan(20);
    for (const { text, start, end, documents } of titles) {
      const title = pack.documents
        .find(({ id }) => id === documents[0])!
        .nodes.find(n => n.level === 'title')!;
      expect(text.slice(start, end)).toBe(title.text);
    }
  });

  it('say nothing of who speaks where the voice is unclear', () => {
    for (const one of of('planted').filter(({ voice }) => voice === 'unclear')) {
      const around = one.text.slice(0, one.passage.start) + one.text.slice(one.passage.end);
      expect(around).not.toMatch(/我[省市县区]|本[省市县区]|意见|提出|明确|《|“/);
      expect(passageOf(one)).not.toMatch(/我[省市]|据悉|根据通知/);
    }
  });
});
