import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DavServer } from './dav-server.ts';
import type { FoundServer } from './find-server.ts';
import { passwordLine } from './password-file.ts';
import { runServer, TEST_FOLDER } from './run-server.ts';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** nginx with dav-ext: it knows no conditions, and fails with 500 where a folder is missing. */
export function startNginx({ program, modules }: FoundServer): Promise<DavServer> {
  return runServer((folder, port) => {
    const served = join(folder, 'served');
    for (const name of ['served', `served/${TEST_FOLDER}`]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'users'), passwordLine());
    const lines = [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      ...[
        `load_module ${modules}/ngx_http_dav_ext_module.so;`,
        'daemon off;',
        'worker_processes 1;',
        'pid pid;',
      ],
      ...['events {}', 'http {', 'access_log off;', 'client_max_body_size 64m;'],
      ...TEMPORARY.map(name => `${name}_temp_path ${name};`),
      ...['server {', `listen 127.0.0.1:${port};`, `root ${served};`, 'location / {'],
      ...['dav_methods PUT DELETE MKCOL COPY MOVE;', 'dav_ext_methods PROPFIND OPTIONS;'],
      ...['auth_basic "dav";', `auth_basic_user_file ${folder}/users;`, '}', '}', '}', ''],
    ];
    writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
    const options = ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')];
    return { program, options, served };
  });
}
