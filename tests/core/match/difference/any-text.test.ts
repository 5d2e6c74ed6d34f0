import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widenToDifferences } from '../../../../core/match/difference/differences.ts';
import { voiceOf } from '../../../../core/match/voice/voice.ts';
import { anyText } from '../../text/any-text.ts';
import { differencesOf, fold } from './marked-change.ts';

const stretch = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const start = from % (text.length + 1);
  return { text, start, end: start + (length % (text.length - start + 1)) };
});

describe('differences of any two texts', () => {
  it('are none where the text is the same', () => {
    fc.assert(
      fc.property(stretch, source => {
        expect(differencesOf({ page: source, source, readings: [], targets: [] }, fold)).toEqual([]);
      }),
    );
  });

  it('lie in the page, in order, without overlaps, and say what stands there', () => {
    let found = 0;
    fc.assert(
      fc.property(stretch, stretch, (page, source) => {
        const differences = differencesOf({ page, source, readings: [], targets: [] }, fold);
        let behind = 0;
        for (const { page: place, source: said, text } of differences) {
          expect(place.start).toBeGreaterThanOrEqual(behind);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(page.text.length);
          expect(text).toBe(page.text.slice(place.start, place.end));
          expect(source.text).toContain(said);
          behind = place.end;
          found++;
        }
        const wide = widenToDifferences(page, differences);
        expect(wide.start).toBeLessThanOrEqual(page.start);
        expect(wide.end).toBeGreaterThanOrEqual(page.end);
        expect(['quoted', 'own', 'unclear']).toContain(voiceOf(page.text, page, true));
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('are found, or given up, where both are thousands of letters', () => {
    const long = (words: string) => ({ text: words.repeat(600), start: 0, end: words.length * 600 });
    const [page, source] = [long('甲乙丙丁戊己庚辛'), long('辛庚己戊丁丙乙')];
    expect(differencesOf({ page, source, readings: [], targets: [] }, fold).length).toBeLessThan(2);
  });
});
