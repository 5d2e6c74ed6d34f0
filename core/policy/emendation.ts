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
