import { useEffect, useState } from 'preact/hooks';
import type { KnownBackup } from '../../components/options/backup-section.tsx';
import { latestOf } from '../../core/latest.ts';
import type { Rhythm } from '../../core/notes/backup/automatic-backup.ts';
import type { Result } from '../../core/result.ts';
import { requestDownloads } from '../../platform/downloads.ts';
import { askBackup } from '../../platform/messaging/ask-backup.ts';
import { onBackupChanged } from '../../platform/messaging/backup-changed.ts';

interface Backup {
  readonly backup: KnownBackup | undefined;
  readonly refused: string | undefined;
  readonly onSet: (rhythm: Rhythm | undefined) => void;
  readonly onNow: () => void;
}

/** How it stands with the automatic backup, and what can be done about it. @param saved told how each change went. */
export function useBackup(saved: (isSaved: boolean) => void): Backup {
  const [backup, setBackup] = useState<KnownBackup>();
  const [refused, setRefused] = useState<string>();
  const refresh = latestOf(
    () => askBackup('read-backup', {}),
    answer => {
      if (answer.ok) setBackup(answer.value);
      else setRefused(answer.error.code);
    },
  );
  useEffect(() => {
    const lifetime = new AbortController();
    onBackupChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  const told = (answer: Result<unknown>) => {
    setRefused(answer.ok ? undefined : answer.error.code);
    refresh();
    return answer.ok;
  };
  /** Nothing may be awaited before the browser is asked. */
  const allowed = async (): Promise<boolean> => {
    const isAllowed = await requestDownloads().catch(() => false);
    if (!isAllowed) told({ ok: false, error: { code: 'permission-refused' } });
    return isAllowed;
  };
  return {
    backup,
    refused,
    onSet: async rhythm => {
      if (rhythm && !(await allowed())) return;
      saved(told(await askBackup('set-backup', rhythm ? { rhythm } : {})));
    },
    onNow: async () => {
      if (await allowed()) told(await askBackup('back-up-now', {}));
    },
  };
}
