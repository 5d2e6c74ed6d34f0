import { type Result, success } from '../../core/result.ts';
import type { RestoreProtocol } from '../../platform/messaging/restore-protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { RestoreJournal } from '../../platform/storage/restore-journal.ts';

interface Surroundings {
  /** See `finishRestore`. */
  finish(): Promise<Result<number | null>>;
  journal(): Promise<Result<RestoreJournal | undefined>>;
  /** There are other notes than before. */
  changed(): void;
}

/** Puts notes back that a view has laid ready, or that were being put back when the browser was last ended. */
export function createRestoring({ finish, journal, changed }: Surroundings): {
  readonly handlers: Handlers<RestoreProtocol>;
  readonly goOn: () => Promise<void>;
} {
  let code: string | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const tryNow = async (): Promise<Result<number>> => {
    const done = await finish();
    code = done.ok ? undefined : done.error.code;
    if (done.ok && done.value === null) return success(0);
    // Told of a failure too: whoever shows notes says that some are missing.
    changed();
    return done.ok ? success(done.value ?? 0) : done;
  };
  /** Never two at a time, which would both find the database unreadable. */
  const inTurn = (): Promise<Result<number>> => {
    const mine = last.then(tryNow, tryNow);
    last = mine;
    return mine;
  };
  return {
    goOn: async () => void (await inTurn()),
    handlers: {
      'finish-restore': () => inTurn(),
      'waiting-restore': async () => {
        const waiting = await journal();
        if (!waiting.ok) return waiting;
        const records = waiting.value?.records ?? 0;
        return success({ records, ...(code !== undefined && { code }) });
      },
    },
  };
}
