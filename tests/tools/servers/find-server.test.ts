import { describe, expect, it } from 'vitest';
import { findServer } from '../../../tools/servers/find-server.ts';
import { describedMachine } from '../machine/described-machine.ts';

describe('a server', () => {
  it('is found with its modules, also where only root looks for programs', () => {
    const files = ['/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_dav_fs.so', '/usr/bin/rclone'];
    const machine = describedMachine({ files });
    expect(findServer('apache2', machine)).toEqual({
      program: '/usr/sbin/apache2',
      modules: '/usr/lib/apache2/modules',
    });
    expect(findServer('rclone', machine)).toEqual({ program: '/usr/bin/rclone', modules: '' });
  });

  it('is found under the name that others give it', () => {
    const files = ['/usr/sbin/httpd', '/usr/lib64/httpd/modules/mod_dav_fs.so'];
    expect(findServer('apache2', describedMachine({ files }))?.program).toBe('/usr/sbin/httpd');
  });

  it('is missing without the modules that WebDAV takes, and without its program', () => {
    expect(findServer('nginx', describedMachine({ files: ['/usr/sbin/nginx'] }))).toBeUndefined();
    const files = ['/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'];
    expect(findServer('nginx', describedMachine({ files }))).toBeUndefined();
    expect(findServer('rclone', describedMachine())).toBeUndefined();
  });
});
