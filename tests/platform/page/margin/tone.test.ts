import { expect, it } from 'vitest';
import { isDarkGround } from '../../../../platform/page/margin/tone.ts';

it.each([
  ['dark', 'rgb(20, 20, 24)', true],
  ['light', 'rgb(250, 248, 240)', false],
  ['for what is behind to say, where it shines through', 'rgba(255, 255, 255, 0.1)', undefined],
  ['for what is behind to say, where it is none', 'rgba(0, 0, 0, 0)', undefined],
  ['unknown in a colour space whose numbers are no bytes', 'color(srgb 1 1 1)', undefined],
  ['dark in full red, as eyes see it', 'rgb(255, 0, 0)', true],
  ['light in full green', 'rgb(0, 255, 0)', false],
])('a ground is %s', (_, color, expected) => {
  expect(isDarkGround(color)).toBe(expected);
});
