import type { PlacedPassage } from './placed-passage.ts';

/** The name of a document, with how many passages are from it. */
export type Counted = [document: string, count: number];

export function countDocuments(passages: readonly PlacedPassage[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { label } of passages) counts.set(label.document, (counts.get(label.document) ?? 0) + 1);
  return [...counts];
}
