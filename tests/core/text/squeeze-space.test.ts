import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squeezeSpace } from '../../../core/text/squeeze-space.ts';

it('a stretch of spaces and line breaks becomes one space', () => {
  expect(squeezeSpace('不\n　 低于 80%')).toBe('不 低于 80%');
  expect(squeezeSpace('不低于 \n')).toBe('不低于 ');
});

it('what begins a text begins it squeezed too, so that places can be counted', () => {
  const text = fc.array(fc.constantFrom('一', ' ', '\n', '　', 'a')).map(characters => characters.join(''));
  fc.assert(
    fc.property(text, fc.nat(30), (whole, at) => {
      const start = squeezeSpace(whole.slice(0, at));
      expect(squeezeSpace(whole).startsWith(start)).toBe(true);
    }),
  );
});
