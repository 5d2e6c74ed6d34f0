import type { Result } from '../../core/result.ts';
import {
  changedRecord,
  readSettings,
  type Settings,
  type SettingsChanges,
} from '../../core/settings/settings.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';

/** What the reader set for all sites. Where it cannot be had it is the defaults, and a change fails as `whenOpen` says. */
export interface SettingsStore {
  read(): Promise<Settings>;
  change(changes: SettingsChanges): Promise<Result<null>>;
}

const ID = 'reader';

export function createSettingsStore(database: Database): SettingsStore {
  const { settings } = database;
  return {
    async read() {
      const row = await whenOpen(database, () => settings.get(ID));
      return readSettings(row.ok ? row.value?.record : undefined);
    },
    change: changes =>
      whenOpen(database, () =>
        database.transaction('rw', settings, async () => {
          const before = await settings.get(ID);
          await settings.put({ id: ID, record: changedRecord(before?.record, changes) });
          return null;
        }),
      ),
  };
}
