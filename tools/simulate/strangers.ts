import { createHash } from 'node:crypto';
import { segmentName } from '../../core/sync/segment-name.ts';
import type { World } from './driver.ts';
import { createSealing, sha256 } from './sealing.ts';
import type { Server } from './server.ts';

const OTHER_KEY = createSealing(createHash('sha256').update('another').digest().subarray(0, 16));
const SALT = new Uint8Array(32).fill(7);

/** Puts a file on a server that is not to be read: each claims, where it can, that it replaces all that is there. */
export function leaveStranger(server: Server, { random, sealing }: World): void {
  const names = [...server.files.keys()].filter(name => /^[0-9a-z]+-/.test(name));
  const head = { fmt: 9, minReader: 9, app: 'later', replaces: names, n: 0 };
  const inHead = (fields: object) => Buffer.from(JSON.stringify({ ...head, ...fields }));
  const garbage = Uint8Array.from({ length: 40 + random.below(200) }, () => random.below(256));
  const bytes = random.pick([
    () => garbage,
    () => sealing.seal(garbage, SALT),
    () => sealing.seal(inHead({}), SALT),
    () => sealing.seal(inHead({ fmt: 1, minReader: 1, n: 3 }), SALT),
    () => sealing.seal(Buffer.from(`${inHead({ fmt: 1, minReader: 1, n: 1 })}\n{"id":"x"}`), SALT),
    () => OTHER_KEY.seal(inHead({ fmt: 1, minReader: 1 }), SALT),
    () => Uint8Array.from([0x4d, 0x50, 0x53, 0x47, 9, ...garbage]),
  ])();
  const name = segmentName(bytes.length, sha256(random.chance(0.2) ? Uint8Array.from([1]) : bytes));
  server.put(random.chance(0.1) ? 'holiday.jpg' : name, { bytes, deeds: 0n, isForeign: true });
}
