import { type Result, success } from '../../core/result.ts';
import { type Appearance, appearanceOf } from '../../core/settings/appearance.ts';
import { strictestMode } from '../../core/settings/strictest-mode.ts';
import type { SiteMode } from '../../core/settings/values.ts';
import { permittableHost } from '../../platform/host-permission.ts';
import type { Handlers, Origin } from '../../platform/messaging/serve.ts';
import type { SettingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import type { Kept } from '../../platform/storage/kept.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';
import type { SiteChoices } from '../../platform/storage/site-choices.ts';

/** What the reader set, for pages and for our views. */
export interface Control {
  /**
   * How things look where a question comes from. A frame is read only in a page that is read, so that pages which the reader
   * has not allowed tell us nothing by what they embed; what the reader chose for the host of the page counts for its frames, and
   * for a frame what they chose for its own host, whichever shows less.
   *
   * @param isOnce whether the reader asked for this page, all that it shows included, though it is off.
   */
  appearanceAt(asker: Asker, isOnce: boolean | undefined): Promise<Appearance>;
  readonly handlers: Handlers<SettingsProtocol>;
}

type Asker = Pick<Origin, 'url' | 'tab' | 'frame' | 'page'>;

interface Stores {
  readonly settings: SettingsStore;
  readonly sites: SiteChoices;
  readonly kept: Kept;
}

/**
 * @param isPageRead whether we may read the page in a tab, of this address.
 * @param changed called when something is set otherwise than before.
 */
export function createControl(
  { settings, sites, kept }: Stores,
  isPageRead: (tab: number | undefined, address: string | undefined) => Promise<boolean>,
  changed: () => void,
): Control {
  const telling = async (answer: Promise<Result<null>>) => {
    const result = await answer;
    if (result.ok) changed();
    return result;
  };
  const modeAt = async (address: string | undefined): Promise<SiteMode> =>
    (await sites.choiceAt(permittableHost(address) ?? ''))?.mode ?? 'on';
  const modeInside = async (tab: number | undefined, page: string | undefined): Promise<SiteMode> =>
    (await isPageRead(tab, page)) ? 'on' : 'off';
  return {
    async appearanceAt({ url, tab, frame = 0, page }, isOnce = false) {
      const [set, ...modes] = await Promise.all([
        settings.read(),
        modeAt(url),
        ...(frame === 0 ? [] : [modeAt(page), modeInside(tab, page)]),
      ]);
      return appearanceOf(set, strictestMode(modes), isOnce);
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
