import { existsSync, readFileSync } from 'node:fs';

/** What finding and installing browsers asks of the machine: handed in, so tests can describe another one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Is there a file at this path? */
  exists(path: string): boolean;
  isRoot: boolean;
  /** The text of /etc/os-release, empty where there is none. */
  osRelease: string;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    isRoot: process.getuid?.() === 0,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  };
}
