// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isDark } from '../../../../platform/page/margin/tone.ts';
import { setPage } from '../page.ts';

it.each([
  ['dark on its own', '<main style="background-color: rgb(20, 20, 24)"></main>', true],
  ['light on its own', '<main style="background-color: rgb(250, 248, 240)"></main>', false],
  [
    'dark through what is around it',
    '<div style="background-color: rgb(16, 16, 16)"><main></main></div>',
    true,
  ],
  [
    'light though what is around it is dark',
    '<div style="background-color: rgb(16, 16, 16)"><main style="background-color: rgb(255, 255, 255)"></main></div>',
    false,
  ],
  [
    'as dark as what shines through it',
    '<div style="background-color: rgb(0, 0, 0)"><main style="background-color: rgba(255, 255, 255, 0.1)"></main></div>',
    true,
  ],
  ['light where nobody says', '<main></main>', false],
  [
    'light in a colour space whose numbers are no bytes',
    '<main style="background-color: color(srgb 1 1 1)"></main>',
    false,
  ],
  [
    'dark on a full red, light on a full green, as eyes see them',
    '<main style="background-color: rgb(255, 0, 0)"></main>',
    true,
  ],
  ['light on a full green', '<main style="background-color: rgb(0, 255, 0)"></main>', false],
])('an article is %s', (_, html, expected) => {
  setPage(html);
  expect(isDark(document.querySelector('main')!)).toBe(expected);
});
