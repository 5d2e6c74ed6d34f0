import * as v from 'valibot';
import { browser } from '../browser.ts';
import { attempt } from './attempt.ts';

const KEY = 'tried-servers';

/** The latest ones: nobody has more servers than that. */
const MOST = 20;

const schema = v.array(v.string());

/**
 * Match patterns of the servers that were tried or connected for a sync. The browser goes on letting us reach them, and lists them
 * beside the sites that the reader added, which they are not. It is not in the database: it outlasts one that has to be begun anew.
 */
export async function readTriedServers(): Promise<readonly string[]> {
  const kept = await attempt(() => browser.storage.local.get(KEY));
  const read = v.safeParse(schema, kept.ok ? kept.value[KEY] : undefined);
  return read.success ? read.output : [];
}

/** Where it cannot be kept the server is told from a site only while it is connected. */
export async function noteTriedServer(pattern: string): Promise<void> {
  const known = await readTriedServers();
  if (known[0] === pattern) return;
  const others = known.filter(other => other !== pattern);
  await attempt(() => browser.storage.local.set({ [KEY]: [pattern, ...others].slice(0, MOST) }));
}
