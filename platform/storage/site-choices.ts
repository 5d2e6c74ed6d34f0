import * as v from 'valibot';
import type { Result } from '../../core/result.ts';
import { choiceFor, type SiteChoice, siteChoice, withParents } from '../../core/settings/site-choice.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';

/** What the reader chose by host. Where they cannot be had there is no choice, and one fails as `whenOpen` says. */
export interface SiteChoices {
  /** The choice that says what is done on a host. */
  choiceAt(host: string): Promise<SiteChoice | undefined>;
  list(): Promise<Result<SiteChoice[]>>;
  choose(choice: SiteChoice): Promise<Result<null>>;
  /** Nothing happens where nothing was chosen. */
  forget(host: string): Promise<Result<null>>;
}

export function createSiteChoices(database: Database): SiteChoices {
  const { sites } = database;
  return {
    async choiceAt(host) {
      const found = await whenOpen(database, () => sites.bulkGet(withParents(host)));
      return found.ok ? choiceFor(host, found.value.filter(isChoice)) : undefined;
    },
    list: () => whenOpen(database, async () => (await sites.toArray()).filter(isChoice)),
    choose: ({ host, mode, coversDomain }) =>
      whenOpen(database, () => sites.put({ host, mode, coversDomain }).then(() => null)),
    forget: host => whenOpen(database, () => sites.delete(host).then(() => null)),
  };
}

/** A row that a later version has written otherwise says nothing here. */
function isChoice(row: unknown): row is SiteChoice {
  return v.is(siteChoice, row);
}
