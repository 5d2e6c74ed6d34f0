import type { Colour } from '../../core/notes/colours.ts';

/** What tells the colours of notes apart for those who do not see them. */
export const COLOUR_SHAPES: Readonly<Record<Colour, string>> = {
  yellow: '●',
  green: '▲',
  blue: '■',
  pink: '◆',
  violet: '★',
  grey: '○',
};
