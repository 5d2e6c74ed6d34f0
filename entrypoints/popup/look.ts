import type { PopupPage, PopupSite } from '../../components/popup/popup.tsx';
import { citedByDocument } from '../../core/policy/cited-by-document.ts';
import { domainOf } from '../../core/settings/site-choice.ts';
import { hasOrigins, patternOf, permittableHost } from '../../platform/host-permission.ts';
import { askSettings } from '../../platform/messaging/ask-settings.ts';
import { tallyOf } from '../../platform/messaging/page-tally.ts';
import { selectedFrames } from '../../platform/page/frames.ts';
import { siteOf } from '../../platform/page/sites/index.ts';
import { type Standing, standingOf } from '../../platform/page/standing.ts';
import { type ShownTab, shownTab } from '../../platform/tabs.ts';

/** What the popup knows of the tab it is about. */
export interface View {
  readonly tab: ShownTab | undefined;
  readonly host: string | undefined;
  readonly page: PopupPage;
  /** Match patterns to ask for, where the browser keeps us out. */
  readonly origins: readonly string[] | undefined;
  readonly site: PopupSite | undefined;
  readonly isOnEverywhere: boolean | undefined;
  /** Whether something is selected in the page or its frames. */
  readonly hasSelection: boolean;
}

export async function look(): Promise<View> {
  const tab = await shownTab(location);
  const standing = await standingOf(tab);
  const host = permittableHost(standing.kind === 'present' ? standing.state.url : tab?.url);
  const [site, settings, selected] = await Promise.all([
    host !== undefined && standing.kind === 'present' ? siteAt(host) : undefined,
    askSettings('read-settings', {}),
    tab ? selectedFrames(tab.id) : [],
  ]);
  return {
    tab,
    host,
    page: await pageOf(standing, tab?.url),
    origins: standing.kind === 'not-permitted' ? standing.origins : undefined,
    site,
    isOnEverywhere: settings.ok ? settings.value.isOn : undefined,
    hasSelection: selected.length > 0,
  };
}

async function siteAt(host: string): Promise<PopupSite | undefined> {
  const answer = await askSettings('read-site', { host });
  if (!answer.ok) return undefined;
  const { mode, choice } = answer.value;
  const isOfDomain = choice?.coversDomain ?? false;
  return { mode, domain: isOfDomain ? choice?.host : domainOf(host), isOfDomain };
}

async function pageOf(standing: Standing, url: string | undefined): Promise<PopupPage> {
  if (standing.kind === 'asleep') return { kind: 'asleep', isAddable: await isAddable(url) };
  if (standing.kind !== 'present') return standing;
  const { passages, isUnlabelled } = standing.state;
  return { kind: 'present', documents: citedByDocument(passages), ...tallyOf(standing.state), isUnlabelled };
}

/** A site that neither ships nor was added. */
async function isAddable(url: string | undefined): Promise<boolean> {
  const host = permittableHost(url);
  if (url === undefined || host === undefined || siteOf(url) !== undefined) return false;
  return !(await hasOrigins([patternOf(host)]));
}
