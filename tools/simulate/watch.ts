import type { Device } from './device.ts';
import type { World } from './driver.ts';
import { SECRET } from './noting.ts';
import type { File, Server } from './server.ts';
import { must } from './violation.ts';

/** A deletion takes nothing from the server that is not there a second time, unless the server lost it since it was listed. */
export function watchDelete(name: string, device: Device, { servers }: World): void {
  const server = servers[device.disk.server]!;
  const file = server.files.get(name);
  if (!file) return;
  must(!file.isForeign, 'I6: a file that could not be read is deleted');
  if (device.disasters !== server.disasters) return;
  const others = [...server.files].filter(([other]) => other !== name);
  const left = others.reduce((all, [, { deeds }]) => all | deeds, 0n);
  must((file.deeds & ~left) === 0n, 'I3: what only one file had is deleted');
}

/** Nothing is written over, and nothing can be read. */
export function watchPut(name: string, { bytes }: File, server: Server): void {
  const old = server.files.get(name);
  const isSame = !old || old.bytes.length !== bytes.length || Buffer.compare(old.bytes, bytes) === 0;
  must(isSame && !old?.isForeign, 'I9: a file is written over');
  for (const word of [SECRET, 'minsheng-2025', 'versions'])
    must(!Buffer.from(bytes).includes(word), 'I9: words can be read on the server');
}

/** A file that is published as missing was in neither of two listings. What it had replaced is not looked at. */
export function watchReplaced(
  replaces: readonly string[],
  { disk }: Device,
  { replaced, servers }: World,
): void {
  const former = new Set(replaces.flatMap(name => replaced.get(name) ?? []));
  for (const name of replaces) {
    const isThere = disk.listed?.has(name) || former.has(name);
    must(isThere || disk.missed.has(name), 'I8: what one listing left out is published again');
    must(!servers[disk.server]!.files.get(name)?.isForeign, 'I6: a file that could not be read is replaced');
  }
}
