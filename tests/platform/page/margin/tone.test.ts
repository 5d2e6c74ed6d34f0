// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isDarkGround, isOnDark } from '../../../../platform/page/margin/tone.ts';

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

it.each([
  ['its own ground', 'rgb(20, 20, 24)', 'rgb(250, 248, 240)', true],
  ['what it lies on, where it has none', '', 'rgb(20, 20, 24)', true],
  ['white paper, where nothing has a ground', '', '', false],
])('an element’s text stands on %s', (_, own, around, expected) => {
  document.body.style.backgroundColor = around;
  const element = document.createElement('article');
  element.style.backgroundColor = own;
  document.body.replaceChildren(element);
  expect(isOnDark(element)).toBe(expected);
});
