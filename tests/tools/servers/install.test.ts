import { describe, expect, it, vi } from 'vitest';
import { provideServers } from '../../../tools/servers/install.ts';
import { describedMachine } from '../machine/described-machine.ts';

const files = ['/usr/bin/rclone'];
const words =
  /not tested.*: apache2, nginx \(on Debian: apt-get install apache2-bin nginx libnginx-mod-http-dav-ext\)/;

describe('servers that are not there, where installing is not ours to do', () => {
  it('are named, and the others are used', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const found = provideServers(describedMachine({ files }));
    expect([...found]).toEqual([['rclone', { program: '/usr/bin/rclone', modules: '' }]]);
    expect(said.mock.calls).toEqual([[expect.stringMatching(words)]]);
  });

  it('are insisted on where CI is set', () => {
    expect(() => provideServers(describedMachine({ files, env: { PATH: '/usr/bin', CI: 'true' } }))).toThrow(
      words,
    );
  });
});
