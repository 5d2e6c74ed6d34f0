import { describe, expect, it } from 'vitest';
import { aptKind } from '../../../tools/machine/apt-install.ts';
import { describedMachine } from './described-machine.ts';

describe('what apt-get installs', () => {
  it('is ours to install as root on Debian and Ubuntu', () => {
    expect(aptKind(describedMachine({ osRelease: 'ID=debian\n', isRoot: true }))).toBe('debian');
    expect(aptKind(describedMachine({ osRelease: 'ID=ubuntu\nID_LIKE=debian\n', isRoot: true }))).toBe(
      'ubuntu',
    );
  });

  it('is not ours to install as somebody else, or anywhere else', () => {
    expect(aptKind(describedMachine({ osRelease: 'ID=debian\n' }))).toBeUndefined();
    expect(aptKind(describedMachine({ osRelease: 'ID=fedora\n', isRoot: true }))).toBeUndefined();
    expect(aptKind(describedMachine({ platform: 'darwin', isRoot: true }))).toBeUndefined();
  });
});
