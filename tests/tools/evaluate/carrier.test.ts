import { describe, expect, it } from 'vitest';
import { pack } from '../../../seeds/index.ts';
import { readCarrier } from '../../../tools/evaluate/carrier.ts';
import { citedTexts } from '../../../tools/evaluate/cited-text.ts';
import { lettersOf } from '../../../tools/evaluate/letters.ts';

const RUN = 8;
const { sentences, neutral } = readCarrier();

/** All stretches of eight letters and digits. */
function runsOf(text: string): string[] {
  const letters = lettersOf(text);
  return Array.from({ length: Math.max(0, letters.length - RUN + 1) }, (_, at) =>
    letters.slice(at, at + RUN),
  );
}

describe('the carrier', () => {
  it('has several hundred sentences, each written once', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(sentences.filter(sentence => !/^[^。]{10,}。$/.test(sentence))).toEqual([]);
  });

  it('shares no run of eight characters with any document', () => {
    const known = new Set(citedTexts([pack]).flatMap(({ text }) => runsOf(text)));
    expect(known.size).toBeGreaterThan(5000);
    expect(sentences.filter(sentence => runsOf(sentence).some(run => known.has(run)))).toEqual([]);
  });

  it('knows sentences in which nobody speaks for a place', () => {
    expect(neutral.length).toBeGreaterThan(100);
    expect(neutral.filter(sentence => /我市|本县|记者.*说|提出/.test(sentence))).toEqual([]);
  });
});
