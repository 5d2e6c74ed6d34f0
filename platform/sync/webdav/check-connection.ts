import { failure, type Result, success } from '../../../core/result.ts';
import type { Listed } from '../../../core/sync/round.ts';
import type { Remote } from '../remote.ts';

export interface CheckedConnection {
  /** What was in the folder before. */
  readonly files: readonly Listed[];
}

/** Bytes of what is written to be read again: no text, so that who rewrites line ends or recodes is found out. */
const PROBE_LENGTH = 1_024;

/** How long what was left behind may take to be cleared away. */
const CLEARING = 30_000;

/**
 * Whether notes can be kept there: a file of a name that nobody has is written, written again as a retry would, listed, read,
 * and deleted. Some eight requests. Fails with one of `REMOTE_FAILURES`; what is wrong is then said for the folder, never for the
 * file.
 */
export async function checkConnection(
  remote: Remote,
  signal: AbortSignal,
): Promise<Result<CheckedConnection>> {
  const before = await remote.list(signal);
  if (!before.ok) return before;
  const stem = `probe-${crypto.randomUUID()}`;
  const bytes = crypto.getRandomValues(new Uint8Array(PROBE_LENGTH));
  const came = await tried(remote, `${stem}.tmp`, stem, bytes, signal);
  if (!came.ok) {
    await clear(remote, [`${stem}.tmp`], AbortSignal.timeout(CLEARING));
    return came;
  }
  const deleted = await clear(remote, came.value, signal);
  if (!deleted.ok) return deleted;
  const isAlone = came.value.length === 1;
  return isAlone
    ? success({ files: before.value })
    : failure('remote-unfaithful', 'it keeps more than was written');
}

/** The names under which the file is there: more than one where a server renames what is written twice. */
async function tried(
  remote: Remote,
  name: string,
  stem: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<readonly string[]>> {
  for (let times = 0; times < 2; times++) {
    const put = await remote.put(name, bytes, signal);
    if (!put.ok) return put;
  }
  const after = await remote.list(signal);
  if (!after.ok) return after;
  const probes = after.value.filter(listed => listed.name.includes(stem));
  // A listing may be behind; then the file is not in it at all.
  const wrong = probes.find(listed => listed.name === name && listed.length !== bytes.length);
  if (wrong) return failure('remote-unfaithful', `${wrong.length} bytes are listed of ${bytes.length}`);
  const got = await remote.get(name, bytes.length, signal);
  if (!got.ok) {
    const isGone = got.error.code === 'remote-missing' || got.error.code === 'remote-broken';
    return isGone ? failure('remote-unfaithful', `it does not come back: ${got.error.code}`) : got;
  }
  if (got.value.length !== bytes.length || got.value.some((byte, at) => byte !== bytes[at]))
    return failure('remote-unfaithful', 'it comes back changed');
  return success([...new Set([name, ...probes.map(listed => listed.name)])]);
}

async function clear(remote: Remote, names: readonly string[], signal: AbortSignal): Promise<Result<null>> {
  for (const name of names) {
    const deleted = await remote.delete(name, signal);
    if (!deleted.ok) return deleted;
  }
  return success(null);
}
