import { type Library, weightOfRun } from '../../../core/match/library.ts';
import type { Run } from '../../../core/match/runs.ts';

/** Every stretch of at least so many units that page and library share and that is as long as it can be, by trying all pairs. */
export function slowRuns(page: Uint16Array, library: Library, least: number): Run[] {
  const placesOf = placesByGram(library.units, least);
  const runs: Run[] = [];
  for (let at = 0; at + least <= page.length; at++) {
    for (const place of placesOf.get(gramAt(page, at, least)) ?? []) {
      if (at > 0 && place > 0 && page[at - 1] === library.units[place - 1]) continue;
      let length = least;
      while (at + length < page.length && page[at + length] === library.units[place + length]) length++;
      runs.push({ page: at, library: place, length, bits: weightOfRun(library, place, length) });
    }
  }
  return runs;
}

function placesByGram(units: Uint16Array, size: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + size <= units.length; at++) {
    const gram = gramAt(units, at, size);
    places.set(gram, [...(places.get(gram) ?? []), at]);
  }
  return places;
}

function gramAt(units: Uint16Array, at: number, size: number): string {
  return String.fromCharCode(...units.subarray(at, at + size));
}
