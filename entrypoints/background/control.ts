import { type Result, success } from '../../core/result.ts';
import { type Appearance, appearanceOf } from '../../core/settings/appearance.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { SettingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import type { Kept } from '../../platform/storage/kept.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';
import type { SiteChoices } from '../../platform/storage/site-choices.ts';

/** What the reader set, for pages and for our views. */
export interface Control {
  /** @param isOnce whether the reader asked for this page though it is off. */
  appearanceAt(host: string, isOnce: boolean | undefined): Promise<Appearance>;
  readonly handlers: Handlers<SettingsProtocol>;
}

interface Stores {
  readonly settings: SettingsStore;
  readonly sites: SiteChoices;
  readonly kept: Kept;
}

/** @param changed called when something is set otherwise than before. */
export function createControl({ settings, sites, kept }: Stores, changed: () => void): Control {
  const telling = async (answer: Promise<Result<null>>) => {
    const result = await answer;
    if (result.ok) changed();
    return result;
  };
  return {
    async appearanceAt(host, isOnce = false) {
      const [set, choice] = await Promise.all([settings.read(), sites.choiceAt(host)]);
      return appearanceOf(set, choice?.mode, isOnce);
    },
    handlers: {
      'read-settings': async () => success({ ...(await settings.read()) }),
      'write-settings': ({ changes }) => telling(settings.change(changes)),
      'list-sites': () => sites.list(),
      'read-site': async ({ host }) => {
        const choice = await sites.choiceAt(host);
        return success({ mode: choice?.mode ?? 'on', ...(choice && { choice }) });
      },
      'write-site': choice => telling(sites.choose(choice)),
      'forget-site': ({ host }) => telling(sites.forget(host)),
      'count-kept': () => kept.count(),
      'delete-kept': () => telling(kept.deleteAll()),
    },
  };
}
