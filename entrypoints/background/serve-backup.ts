import { onAlarm, onBrowserStart, setAlarmEvery, stopAlarm } from '../../platform/alarm.ts';
import {
  cancelDownload,
  lookAtDownload,
  mayDownload,
  onDownloadsChanged,
  onDownloadsWithdrawn,
  startDownload,
} from '../../platform/downloads.ts';
import { packedForAddress } from '../../platform/file-address.ts';
import { announceBackupChanged } from '../../platform/messaging/backup-changed.ts';
import { backupProtocol } from '../../platform/messaging/backup-protocol.ts';
import { serve } from '../../platform/messaging/serve.ts';
import { newVersionId } from '../../platform/random-id.ts';
import { sha256 } from '../../platform/sha-256.ts';
import { keepAutomaticBackup, readAutomaticBackup } from '../../platform/storage/automatic-backup.ts';
import type { Database } from '../../platform/storage/database.ts';
import { createNotes } from '../../platform/storage/notes.ts';
import { createBackingUp } from './backing-up.ts';

const ALARM = 'backup';

/** Minutes between two looks at whether a backup is due. */
const EVERY = 60;

/** Sees to the automatic backup, whenever the browser or the alarm has this background start. */
export function serveBackup(database: Database, signal: AbortSignal): void {
  const backingUp = createBackingUp(createNotes(database, newVersionId), {
    read: readAutomaticBackup,
    keep: keepAutomaticBackup,
    isAllowed: mayDownload,
    pack: packedForAddress,
    start: startDownload,
    look: lookAtDownload,
    cancel: cancelDownload,
    digest: sha256,
    follow: isOn => (isOn ? setAlarmEvery(ALARM, EVERY, Date.now()) : stopAlarm(ALARM)),
    now: Date.now,
    offset: () => -new Date().getTimezoneOffset(),
    changed: () => void announceBackupChanged(),
  });
  serve(backupProtocol, backingUp.handlers, signal);
  onAlarm(ALARM, () => void backingUp.check(), signal);
  // What listens has nothing to do: that the background starts is all that is wanted.
  onBrowserStart(() => undefined, signal);
  onDownloadsChanged(() => void backingUp.downloadChanged(), signal);
  onDownloadsWithdrawn(() => void backingUp.withdrawn(), signal);
  void backingUp.check();
}
