import type { Result } from '../../core/result.ts';
import {
  changedRecord,
  readSettings,
  type Settings,
  type SettingsChanges,
} from '../../core/settings/settings.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

/** What the reader set for all sites. Where the browser refuses storage it is the defaults, and a change fails with `storage-refused`. */
export interface SettingsStore {
  read(): Promise<Settings>;
  change(changes: SettingsChanges): Promise<Result<null>>;
}

const ID = 'reader';

export function createSettingsStore({ settings }: Database): SettingsStore {
  return {
    async read() {
      const row = await attempt(() => settings.get(ID));
      return readSettings(row.ok ? row.value?.record : undefined);
    },
    change: changes =>
      attempt(() =>
        settings.db.transaction('rw', settings, async () => {
          const before = await settings.get(ID);
          await settings.put({ id: ID, record: changedRecord(before?.record, changes) });
          return null;
        }),
      ),
  };
}
