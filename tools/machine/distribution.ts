export type Distribution = 'debian' | 'ubuntu' | 'fedora' | 'arch' | 'unknown';

/** Reads /etc/os-release, where a derivative says what it is like. */
export function distribution(osRelease: string): Distribution {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(match =>
    match[1]!.split(' '),
  );
  // Ubuntu says that it is like Debian, so it is asked for first.
  const known = ['ubuntu', 'debian', 'fedora', 'arch'] as const;
  return known.find(name => ids.includes(name)) ?? 'unknown';
}
