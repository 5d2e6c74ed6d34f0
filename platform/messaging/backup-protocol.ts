import * as v from 'valibot';
import { RHYTHMS } from '../../core/notes/backup/automatic-backup.ts';
import { offset, type Protocol } from './protocol.ts';

const time = v.number();
const nothing = v.null();

/** How it stands with the automatic backup, as it is shown; moments are milliseconds since 1970. */
export const shownBackup = v.object({
  rhythm: v.exactOptional(v.picklist(RHYTHMS)),
  isUnderWay: v.boolean(),
  last: v.exactOptional(v.object({ at: time, count: offset })),
  looked: v.exactOptional(time),
  failed: v.exactOptional(v.object({ at: time, code: v.string() })),
});

/** The automatic backup, for our own views. */
export const backupProtocol = {
  'read-backup': { from: ['view'], request: v.object({}), response: shownBackup },
  /** Without a rhythm it is switched off. */
  'set-backup': {
    from: ['view'],
    request: v.object({ rhythm: v.exactOptional(v.picklist(RHYTHMS)) }),
    response: nothing,
  },
  /** Begins one, whether anything has changed or not; what becomes of it is told as a change and by `read-backup`. */
  'back-up-now': { from: ['view'], request: v.object({}), response: nothing },
} as const satisfies Protocol;

export type BackupProtocol = typeof backupProtocol;
export type ShownBackup = v.InferOutput<typeof shownBackup>;
