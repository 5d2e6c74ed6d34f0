import { useEffect, useState } from 'preact/hooks';
import type { AddedSite, Removed, ShippedSite, SitesProps } from '../../components/options/sites-section.tsx';
import { latestOf } from '../../core/latest.ts';
import type { SiteChoice } from '../../core/settings/site-choice.ts';
import { serverPattern } from '../../core/sync/server-pattern.ts';
import {
  hasOrigins,
  patternOf,
  removeOrigins,
  requestOrigins,
  typedHost,
} from '../../platform/host-permission.ts';
import { askSettings } from '../../platform/messaging/ask-settings.ts';
import { askSync } from '../../platform/messaging/ask-sync.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { onSyncChanged } from '../../platform/messaging/sync-changed.ts';
import { addedOrigins, hostOfPattern, onOriginsChanged } from '../../platform/page/added-sites.ts';
import { SITES } from '../../platform/page/sites/index.ts';
import { readTriedServers } from '../../platform/storage/tried-servers.ts';

interface Known {
  readonly shipped: readonly ShippedSite[];
  readonly added: readonly AddedSite[];
  readonly choices: readonly SiteChoice[];
}

/** @param tried address of a server that the browser was asked for. */
async function look(tried: string | undefined): Promise<Known> {
  const [shipped, added, choices] = await Promise.all([
    Promise.all(SITES.map(shippedSite)),
    serverOrigins(tried).then(addedOrigins),
    askSettings('list-sites', {}),
  ]);
  return {
    shipped,
    added: added.map(origin => ({ origin, host: hostOfPattern(origin) })),
    choices: choices.ok ? choices.value : [],
  };
}

/** The server of the sync may be reached and is no site. */
async function serverOrigins(tried: string | undefined): Promise<string[]> {
  const state = await askSync('sync-state', {});
  const connected = state.ok ? state.value.connection?.address : undefined;
  const patterns = [connected, tried].flatMap(address => {
    const pattern = address === undefined ? undefined : serverPattern(address);
    return pattern?.ok ? [pattern.value] : [];
  });
  return [...patterns, ...(await readTriedServers())];
}

async function shippedSite({ hosts }: (typeof SITES)[number]): Promise<ShippedSite> {
  const origins = hosts.map(host => `*://${host}/*`);
  return { id: hosts[0]!, hosts, origins, isAllowed: await hasOrigins(origins) };
}

/**
 * The sites as they are now, and what can be done with them.
 *
 * @param saved told how each change went.
 * @param tried address of a server of the sync, connected or not.
 */
export function useSites(
  saved: (isSaved: boolean) => void,
  tried: string | undefined,
): Omit<SitesProps, 'isOn' | 'onEverywhere' | 't'> {
  const [known, setKnown] = useState<Known>({ shipped: [], added: [], choices: [] });
  const [removed, setRemoved] = useState<Removed>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(() => look(tried), setKnown);
    onSettingsChanged(refresh, lifetime.signal);
    onOriginsChanged(refresh, lifetime.signal);
    onSyncChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, [tried]);
  // Nothing may be awaited before the browser is asked.
  const allow = async (origins: readonly string[]) => {
    const isAllowed = await requestOrigins(origins);
    setFailure(isAllowed ? undefined : 'permission-refused');
    return isAllowed;
  };
  const write = async (choice: SiteChoice) => saved((await askSettings('write-site', choice)).ok);
  return {
    ...known,
    removed,
    failure,
    onAllow: origins => void allow(origins),
    onAdd: async (typed, isWithBelow) => {
      const host = typedHost(typed);
      if (host !== undefined) return await allow([patternOf(host, isWithBelow)]);
      setFailure('not-a-host');
      return false;
    },
    onRemove: async site => {
      const isRemoved = await removeOrigins([site.origin]);
      saved(isRemoved);
      if (isRemoved) setRemoved({ kind: 'site', site });
    },
    onChoose: choice => void write(choice),
    onForget: async choice => {
      const { ok } = await askSettings('forget-site', { host: choice.host });
      saved(ok);
      if (ok) setRemoved({ kind: 'choice', choice });
    },
    onUndo: async undone => {
      if (undone.kind === 'choice') await write(undone.choice);
      else if (!(await allow([undone.site.origin]))) return;
      setRemoved(undefined);
    },
  };
}
