import { posix } from 'node:path';
import type { Machine } from '../machine/machine.ts';
import type { ServerName } from './server-name.ts';

export interface FoundServer {
  readonly program: string;
  /** Where its modules lie; empty for one that has none. */
  readonly modules: string;
}

interface Places {
  readonly programs: readonly string[];
  /** What has to be there beside the program, and in which folders that may be. */
  readonly module?: string;
  readonly folders?: readonly string[];
}

/** Debian, Fedora, Arch and a Mac, in this order. */
const PLACES: Readonly<Record<ServerName, Places>> = {
  apache2: {
    programs: ['apache2', 'httpd'],
    module: 'mod_dav_fs.so',
    folders: [
      '/usr/lib/apache2/modules',
      '/usr/lib64/httpd/modules',
      '/usr/lib/httpd/modules',
      '/usr/libexec/apache2',
    ],
  },
  nginx: {
    programs: ['nginx'],
    module: 'ngx_http_dav_ext_module.so',
    folders: ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'],
  },
  rclone: { programs: ['rclone'] },
};

/** Servers lie where only root's PATH may lead. */
const BESIDE_PATH = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

/** The server's program with the modules that WebDAV takes; undefined where one of them is missing. */
export function findServer(name: ServerName, { env, exists }: Machine): FoundServer | undefined {
  const { programs, module = '', folders = [] } = PLACES[name];
  const path = [...(env.PATH ?? '').split(':').filter(folder => folder !== ''), ...BESIDE_PATH];
  const program = programs.flatMap(named => path.map(folder => posix.join(folder, named))).find(exists);
  const modules = folders.find(folder => exists(posix.join(folder, module)));
  if (program === undefined || (module !== '' && modules === undefined)) return undefined;
  return { program, modules: modules ?? '' };
}
