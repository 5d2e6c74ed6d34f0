import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that each process of a program has for itself, in bytes by process number, as Linux tells it; empty elsewhere and
 * without those that may not be read.
 */
export function privateMemory(program: number): Map<number, number> {
  const running = numbersIn('/proc').flatMap(pid => {
    const parent = parentIn(read(`/proc/${pid}/stat`));
    return parent === undefined ? [] : [[pid, parent] as const];
  });
  const memory = new Map<number, number>();
  for (const pid of descendantsOf(program, new Map(running))) {
    const bytes = privateBytesIn(read(`/proc/${pid}/smaps_rollup`));
    if (bytes > 0) memory.set(pid, bytes);
  }
  return memory;
}

/** Those that a process started, and those that they started. @param parents The parent of each process. */
export function descendantsOf(ancestor: number, parents: ReadonlyMap<number, number>): number[] {
  const children = [...parents].flatMap(([pid, parent]) => (parent === ancestor ? [pid] : []));
  return children.flatMap(child => [child, ...descendantsOf(child, parents)]);
}

/** The parent's number in /proc/…/stat, where it stands after the program's name, which may hold anything, and a state. */
export function parentIn(stat: string): number | undefined {
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return parent ? Number(parent) : undefined;
}

/** Bytes that were written to and are shared with no one, in /proc/…/smaps_rollup. */
export function privateBytesIn(rollup: string): number {
  const kilobytes = ['Private_Dirty', 'Swap'].map(name =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(rollup)?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Processes end while they are looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
