/** Names a passage among those of all frames of a page: each frame numbers its own. */
export type PassageKey = `${number}:${number}`;

export function passageKey(frame: number, passage: number): PassageKey {
  return `${frame}:${passage}`;
}

/** @param key as `passageKey` made it. */
export function readPassageKey(key: string): { readonly frame: number; readonly passage: number } {
  const [frame, passage] = key.split(':').map(Number);
  return { frame: frame!, passage: passage! };
}
