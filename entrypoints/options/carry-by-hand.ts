import type { CarryDoings, TakenFile } from '../../components/sync/carry-doings.ts';
import { failure, type Result, success } from '../../core/result.ts';
import {
  type CarriedFiles,
  carriedName,
  LARGEST_CARRIED,
  readCarried,
  writeCarried,
} from '../../core/sync/carried.ts';
import { askCarried } from '../../platform/messaging/ask-carried.ts';
import { fromBase64, toBase64 } from '../../platform/messaging/base64.ts';

const COUNTED = ['added', 'changed', 'trashed', 'same', 'conflicts'] as const;
const NOTHING = { added: 0, changed: 0, trashed: 0, same: 0, conflicts: 0, newer: 0, broken: 0 };

/** Reads and writes the one file here and has the background see to its parts, each small enough for a message. */
export const carryByHand: CarryDoings = {
  take: async file => {
    if (file.size > LARGEST_CARRIED) return failure('carried-too-large');
    const read = readCarried(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return read;
    return read.value.size === 0 ? failure('carried-broken') : takeParts(read.value, NOTHING);
  },
  make: async () => {
    const parts = new Map<string, Uint8Array>();
    let behind: string | undefined;
    do {
      const made = await askCarried('make-carried', behind === undefined ? {} : { behind });
      if (!made.ok) return made;
      const { part } = made.value;
      if (part) parts.set(part.name, fromBase64(part.content)!);
      behind = made.value.behind;
    } while (behind !== undefined);
    if (parts.size === 0) return failure('carried-nothing');
    const now = new Date();
    const name = carriedName(now.getTime(), -now.getTimezoneOffset());
    return success({ name, content: Uint8Array.from(writeCarried(parts)) });
  },
};

/** @param before What came of the other parts. Fails with `carried-other` where a code that was typed opens none. */
async function takeParts(
  parts: CarriedFiles,
  before: typeof NOTHING,
  code?: string,
): Promise<Result<TakenFile>> {
  const sum = { ...before };
  const foreign = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    const request = { name, content: toBase64(bytes), ...(code !== undefined && { code }) };
    const taken = await askCarried('take-carried', request);
    if (!taken.ok) return taken;
    if (taken.value.is === 'foreign') foreign.set(name, bytes);
    else if (taken.value.is !== 'notes') sum[taken.value.is]++;
    else for (const key of COUNTED) sum[key] += taken.value[key];
  }
  if (code !== undefined && foreign.size === parts.size) return failure('carried-other');
  const readOn = (typed: string) => takeParts(foreign, sum, typed);
  return success({ ...sum, foreign: foreign.size, readOn });
}
