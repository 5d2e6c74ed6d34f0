import { aptInstall, aptKind } from '../machine/apt-install.ts';
import { type Machine, thisMachine } from '../machine/machine.ts';
import { type FoundServer, findServer } from './find-server.ts';
import { SERVERS, type ServerName } from './server-name.ts';

/** Of Apache the program alone, without the site that its package would serve. */
const PACKAGES: Readonly<Record<ServerName, readonly string[]>> = {
  apache2: ['apache2-bin'],
  nginx: ['nginx', 'libnginx-mod-http-dav-ext'],
  rclone: ['rclone'],
};

/**
 * The servers that tests need, as far as they are here; apt-get installs what is missing where that is ours to do. Those that are
 * still missing are named, and where all are insisted on (`CI` is set) that is an error.
 */
export function provideServers(machine: Machine = thisMachine()): ReadonlyMap<ServerName, FoundServer> {
  const missing = SERVERS.filter(name => !findServer(name, machine));
  if (aptKind(machine)) {
    const services = missing.filter(name => name === 'nginx');
    aptInstall(
      missing.flatMap(name => PACKAGES[name]),
      '',
      services,
    );
  }
  const found = SERVERS.flatMap(name => {
    const server = findServer(name, machine);
    return server ? [[name, server] as const] : [];
  });
  const remark = missingRemark(SERVERS.filter(name => !findServer(name, machine)));
  if (remark && machine.env.CI) throw new Error(remark);
  if (remark) console.error(remark);
  return new Map(found);
}

/** Which servers are not tested, and what brings them; undefined where all are here. */
function missingRemark(missing: readonly ServerName[]): string | undefined {
  if (missing.length === 0) return undefined;
  const packages = missing.flatMap(name => PACKAGES[name]).join(' ');
  return `not tested, as they are not on this machine: ${missing.join(', ')} (on Debian: apt-get install ${packages})`;
}
