import type { Machine } from '../../../tools/machine/machine.ts';

/** A machine as a test describes it: Linux with nothing on it, but for what is said. */
export function describedMachine(said: Partial<Machine> & { files?: string[] } = {}): Machine {
  const { files = [], ...rest } = said;
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: path => files.includes(path),
    isRoot: false,
    osRelease: '',
    ...rest,
  };
}
