import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DavServer } from './dav-server.ts';
import type { FoundServer } from './find-server.ts';
import { passwordLine } from './password-file.ts';
import { runServer, TEST_FOLDER } from './run-server.ts';

export interface ApacheOptions {
  /** ETags by what is in a file, which make `If-Match` hold, instead of those that are weak for a second; and answers packed. */
  readonly isThorough?: boolean;
}

const MODULES = [
  ...['mpm_event', 'unixd', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic'],
  ...['mime', 'dav', 'dav_fs', 'filter', 'deflate'],
];

/** Apache as root works as somebody else. */
const USERS = ['www-data', 'apache', 'http', 'nobody'];

/** Apache with mod_dav, on a configuration of its own. */
export function startApache(
  { program, modules }: FoundServer,
  { isThorough = false }: ApacheOptions = {},
): Promise<DavServer> {
  return runServer((folder, port) => {
    const served = join(folder, 'served');
    for (const name of ['served', `served/${TEST_FOLDER}`, 'locks']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'users'), passwordLine());
    writeFileSync(join(folder, 'types'), '');
    const user = process.getuid?.() === 0 ? userHere() : undefined;
    const lines = [
      ...[`ServerRoot "${folder}"`, 'ServerName 127.0.0.1', `Listen 127.0.0.1:${port}`],
      ...[`PidFile "${folder}/pid"`, `ErrorLog "${folder}/errors"`, `Mutex "file:${folder}" default`],
      ...MODULES.flatMap(name => loading(name, modules)),
      ...(user ? [`User ${user.name}`, `Group #${user.group}`] : []),
      ...['StartServers 1', 'TypesConfig types', `DocumentRoot "${served}"`, 'DavLockDB locks/locks'],
      ...(isThorough ? ['FileETag Digest', 'SetOutputFilter DEFLATE'] : []),
      ...[`<Directory "${served}">`, 'Dav On', 'AuthType Basic', 'AuthName "眉批"', 'AuthUserFile users'],
      ...['Require valid-user', '</Directory>', ''],
    ];
    writeFileSync(join(folder, 'apache.conf'), lines.join('\n'));
    if (user) giveTo(folder, user);
    return { program, options: ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], served };
  });
}

/** Some are built in, others elsewhere. */
function loading(name: string, modules: string): string[] {
  const file = join(modules, `mod_${name}.so`);
  return existsSync(file)
    ? [`<IfModule !${name}_module>`, `LoadModule ${name}_module "${file}"`, '</IfModule>']
    : [];
}

interface User {
  readonly name: string;
  readonly id: number;
  readonly group: number;
}

function userHere(): User | undefined {
  const known = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  const [name = '', , id, group] =
    USERS.flatMap(wanted => known.filter(([user]) => user === wanted))[0] ?? [];
  return name === '' ? undefined : { name, id: Number(id), group: Number(group) };
}

function giveTo(folder: string, { id, group }: User): void {
  chownSync(folder, id, group);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, entry), id, group);
}
