import type { Emendation } from './pack.ts';

/** A leaf's text as it was received: its emendations undone, but for those that were only proposed. */
export function receivedWording(
  text: string,
  emendations: readonly Pick<Emendation, 'received' | 'reading' | 'stands'>[],
): string {
  return emendations
    .filter(({ stands }) => stands !== 'received')
    .reduce((wording, { received, reading }) => wording.replace(reading, received), text);
}

/** A place of a leaf's text where the received text has other words: UTF-16 code units, `end` excluded. */
export interface ReceivedReading {
  readonly start: number;
  readonly end: number;
  readonly received: string;
}

/** Where a leaf's text and its received wording part, in order. */
export function receivedReadings(
  text: string,
  emendations: readonly Pick<Emendation, 'received' | 'reading' | 'stands'>[],
): ReceivedReading[] {
  return emendations
    .filter(({ stands }) => stands !== 'received')
    .map(({ received, reading }) => ({ start: text.indexOf(reading), reading, received }))
    .filter(({ start }) => start >= 0)
    .map(({ start, reading, received }) => ({ start, end: start + reading.length, received }))
    .sort((a, b) => a.start - b.start);
}

/** The place in a leaf's text of a place in its received wording. */
export function emendedPlace(place: number, readings: readonly ReceivedReading[]): number {
  let longer = 0;
  for (const { start, end, received } of readings) {
    const from = start + longer;
    if (place < from) break;
    if (place < from + received.length) return Math.min(end, start + place - from);
    longer += received.length - (end - start);
  }
  return place - longer;
}
