import { failure, type Result, success } from '../../core/result.ts';
import type { Database } from './database.ts';

/** On and off by host. Where the browser refuses storage every site is on, and a choice fails with `storage-refused`. */
export interface SiteChoices {
  isOn(host: string): Promise<boolean>;
  choose(host: string, isOn: boolean): Promise<Result<null>>;
}

export function createSiteChoices(database: Database): SiteChoices {
  return {
    async isOn(host) {
      try {
        return (await database.sites.get(host))?.isOn ?? true;
      } catch {
        return true;
      }
    },
    async choose(host, isOn) {
      try {
        await (isOn ? database.sites.delete(host) : database.sites.put({ host, isOn }));
        return success(null);
      } catch (error) {
        return failure('storage-refused', String(error));
      }
    },
  };
}
