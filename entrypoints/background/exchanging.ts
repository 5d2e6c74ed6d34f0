import { failure, type Result, success } from '../../core/result.ts';
import { tidySyncCode } from '../../core/sync/sync-code.ts';
import { fromBase64, toBase64 } from '../../platform/messaging/base64.ts';
import type { CarriedProtocol } from '../../platform/messaging/carried-protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { SyncConnections } from '../../platform/storage/sync-connections.ts';
import type { Engine } from '../../platform/sync/engine.ts';
import type { Carrying } from '../../platform/sync/folder/carrying.ts';
import { newSyncCode } from '../../platform/sync/keyring.ts';

interface Means {
  readonly engine: Pick<Engine, 'alone'>;
  readonly connections: Pick<SyncConnections, 'codes' | 'keepCode'>;
  readonly carrying: Carrying;
  /** There may be something to publish, or a sync that was cut off to go on with. */
  saved(): Promise<void>;
  /** Another 同步码 is known. */
  changed(): void;
}

/** Answers our views about notes that are carried by hand; never while there is a sync. */
export function createExchanging(means: Means): Handlers<CarriedProtocol> {
  const { engine, connections, carrying } = means;
  const alone = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const done = await engine.alone(work);
    await means.saved();
    return done;
  };
  const keep = async (code: string): Promise<Result<null>> => {
    const kept = await connections.keepCode(code);
    means.changed();
    return kept;
  };
  return {
    'take-carried': ({ name, content, code: typed }) =>
      alone(async () => {
        const bytes = fromBase64(content);
        if (!bytes) return failure('bad-request', 'take-carried');
        const code = typed === undefined ? success(undefined) : tidySyncCode(typed);
        if (!code.ok) return code;
        const codes = code.value === undefined ? await connections.codes() : success([code.value]);
        if (!codes.ok) return codes;
        const brought = await carrying.take({ name, bytes }, codes.value);
        if (!brought.ok || brought.value.is !== 'notes' || code.value === undefined) return brought;
        const kept = await keep(code.value);
        return kept.ok ? brought : kept;
      }),
    'make-carried': ({ behind }) =>
      alone(async () => {
        const codes = await connections.codes();
        if (!codes.ok) return codes;
        const isFirst = codes.value.length === 0;
        const by = isFirst ? [newSyncCode()] : codes.value;
        const made = await carrying.make(by, behind);
        if (!made.ok) return made;
        const { part, ...next } = made.value;
        if (!part) return success({});
        // Nobody gets what is sealed by a code that is not kept.
        const kept = isFirst ? await keep(by[0]!) : success(null);
        if (!kept.ok) return kept;
        return success({ ...next, part: { name: part.name, content: toBase64(part.bytes) } });
      }),
  };
}
