import type { Listed } from '../../../core/sync/round.ts';
import type { Described } from './multistatus.ts';

/** Where the server does not say how long a file is: no file of ours has that length. */
const UNKNOWN_LENGTH = -1;

/**
 * The files directly in a folder. Servers write the same address in many ways: whole or as a path, encoded or not, under another
 * host or another path than it was asked under where something stands in between.
 *
 * @param folder As `readRemoteAddress` makes it.
 */
export function filesIn(folder: string, described: readonly Described[]): Listed[] {
  const asked = partsOf(folder, []) ?? [];
  const entries = described.flatMap(entry => {
    const parts = partsOf(entry.href, asked);
    return parts ? [{ ...entry, parts }] : [];
  });
  const parent = entries.some(({ parts }) => isUnder(parts, asked)) ? asked : shortestFolder(entries);
  if (!parent) return [];
  return entries
    .filter(
      ({ parts, isFolder }) => !isFolder && parts.length === parent.length + 1 && isUnder(parts, parent),
    )
    .map(({ parts, length = UNKNOWN_LENGTH }) => ({ name: parts.at(-1)!, length }));
}

/** The folder itself is among what is described, so it is the one of the shortest path. */
function shortestFolder(
  entries: readonly (Described & { readonly parts: readonly string[] })[],
): readonly string[] | undefined {
  const folders = entries.filter(({ isFolder }) => isFolder).map(({ parts }) => parts);
  return folders.sort((one, other) => one.length - other.length)[0];
}

function isUnder(parts: readonly string[], parent: readonly string[]): boolean {
  return parent.every((part, at) => parts[at] === part);
}

/** Undefined for an address that leads out of where it is. */
function partsOf(address: string, base: readonly string[]): readonly string[] | undefined {
  const path = address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').filter(part => part !== '' && part !== '.');
  if (parts.includes('..')) return undefined;
  return [...(path.startsWith('/') ? [] : base), ...parts.map(decoded)];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
