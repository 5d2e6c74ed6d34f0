import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';
import { launch } from '../../tools/browsers/launch.ts';
import { BROWSER, BUILD } from './session.ts';

/** No page is opened: nothing has to be served. */
const NOWHERE = { http: 9, https: 9 };

/** A profile that is kept from start to start, and a folder for its downloads; all of it in `folder`. */
export interface Place {
  readonly folder: string;
  readonly profile: string;
  readonly downloads: string;
  readonly extension: string;
}

export function createPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-downloads-'));
  const place = {
    folder,
    profile: join(folder, 'profile'),
    downloads: join(folder, 'downloads'),
    extension: join(folder, 'extension'),
  };
  mkdirSync(place.downloads);
  mkdirSync(join(place.profile, 'Default'), { recursive: true });
  const preferences = { download: { default_directory: place.downloads, prompt_for_download: false } };
  writeFileSync(join(place.profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  cpSync(BUILD, place.extension, { recursive: true });
  return place;
}

/**
 * A browser that gives the permission without asking, as nobody could answer. Firefox has a preference for that. Chromium asks
 * not again for what it has given in the same session: so the build is installed with the permission among those that it comes
 * with, and then, over it, as it is.
 */
export async function startAt({ profile, downloads, extension }: Place): Promise<DrivenBrowser> {
  const file = join(extension, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const { permissions, optional_permissions, ...rest } = JSON.parse(manifest);
  const isChromium = BROWSER === 'chromium';
  if (isChromium) {
    writeFileSync(file, JSON.stringify({ ...rest, permissions: [...permissions, ...optional_permissions] }));
  }
  const driven = await launch({
    ...{ browser: BROWSER, extension, profile, ports: NOWHERE },
    firefoxPreferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // What a temporary add-on stored goes with it otherwise, when Firefox starts again.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  writeFileSync(file, manifest);
  if (isChromium) await driven.browser.installExtension(extension);
  return driven;
}

/** Backups that were saved, by name. */
export function savedIn({ downloads }: Place): { readonly name: string; readonly records: unknown[] }[] {
  const folder = join(downloads, 'meipi');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map(name => {
      const bytes = readFileSync(join(folder, name));
      const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      return { name, records: (JSON.parse(text) as { records: unknown[] }).records };
    });
}
