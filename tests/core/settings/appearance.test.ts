import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../../core/settings/appearance.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';

describe('what a page needs to know of the settings', () => {
  it('is how things look there, in what language', () => {
    const { isOn, keepsMet, ...looks } = DEFAULTS;
    expect(appearanceOf(DEFAULTS, undefined, false)).toEqual({ ...looks, mode: 'on' });
  });

  it.each([
    [true, undefined, false, 'on'],
    [true, 'panel', false, 'panel'],
    [true, 'off', false, 'off'],
    [false, 'on', false, 'off'],
    [false, 'panel', false, 'off'],
    [true, 'off', true, 'on'],
    [false, undefined, true, 'on'],
    [true, 'panel', true, 'panel'],
  ] as const)(
    'where all is on: %s, the site is %s and this page is wanted once: %s, it is %s',
    (isOn, chosen, isOnce, mode) => {
      expect(appearanceOf({ ...DEFAULTS, isOn }, chosen, isOnce).mode).toBe(mode);
    },
  );
});
