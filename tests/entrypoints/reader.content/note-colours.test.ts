import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../core/notes/colours.ts';
import { contrast, lightOf } from '../../components/colour-vision.ts';
import { read } from '../../contracts/sources.ts';

const style = read('entrypoints/reader.content/style.css');

function groundOf(name: string): string {
  const [, ground] =
    new RegExp(`::highlight\\(${name}\\) \\{\\s*background-color: (#[0-9a-f]{6});`).exec(style) ?? [];
  return ground ?? expect.unreachable(name);
}

/** Inks of running text as sites have them, the palest that are still good for reading, and of our underlines there. */
const PAGES = [
  { prefix: '', inks: ['#000000', '#222222', '#333333', '#444444'], underline: '#b5342a' },
  { prefix: 'dark-', inks: ['#ffffff', '#e6e0d6', '#cccccc', '#bbbbbb'], underline: '#f08a7d' },
];

describe.each(PAGES)('grounds of notes on a page, named meipi-$prefix…', ({ prefix, inks, underline }) => {
  it.each(COLOURS)('leave the page’s words and our underlines to be read in %s', colour => {
    const ground = lightOf(groundOf(`meipi-${prefix}note-${colour}`));
    for (const ink of inks) expect(contrast(lightOf(ink), ground), ink).toBeGreaterThanOrEqual(4.5);
    expect(contrast(lightOf(underline), ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('where the browser gives words its own colours', () => {
  it('marked words have its colour for marks, the words included', () => {
    const [, forced = ''] = style.split('(forced-colors: active)');
    for (const prefix of ['', 'dark-'])
      for (const colour of COLOURS) expect(forced).toContain(`::highlight(meipi-${prefix}note-${colour})`);
    expect(forced).toMatch(/background-color: Mark;\s*color: MarkText;/);
  });
});
