import { describe, expect, it } from 'vitest';
import { distribution } from '../../../tools/machine/distribution.ts';

describe('the distribution', () => {
  it('of a derivative is what it says that it is like', () => {
    expect(distribution('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe('ubuntu');
    expect(distribution('ID=raspbian\nID_LIKE=debian\n')).toBe('debian');
  });

  it('is not read out of another field', () => {
    expect(distribution('VERSION_ID=debian\nNAME=arch\n')).toBe('unknown');
  });
});
