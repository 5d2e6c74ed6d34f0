import { expect, it } from 'vitest';
import { strictestMode } from '../../../core/settings/strictest-mode.ts';

it('of several modes the one that shows least counts', () => {
  expect(strictestMode(['on', 'panel'])).toBe('panel');
  expect(strictestMode(['panel', 'off', 'on'])).toBe('off');
  expect(strictestMode(['on', 'on'])).toBe('on');
});
