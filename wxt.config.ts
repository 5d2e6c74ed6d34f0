import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { SITE_MATCHES } from './platform/page/sites/index.ts';
import { DATA_SENT } from './platform/sync/data-sent.ts';
import { CHROMIUM_KEY, CHROMIUM_SINCE, FIREFOX_ID, FIREFOX_SINCE } from './tools/build/identity.ts';
import { libraryAsset } from './tools/build/library-asset.ts';
import { manifestLocales } from './tools/build/manifest-locales.ts';
import { polyfillOutsidePages } from './tools/build/polyfill-outside-pages.ts';
import { preactWithoutInnerHtml } from './tools/build/preact-without-inner-html.ts';
import { seedsPlugin } from './tools/seeds/seeds-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [
      seedsPlugin(false),
      preactWithoutInnerHtml(),
      polyfillOutsidePages(entry => /entrypoints\/(?:reader\.content|margin|card)/.test(entry)),
    ],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('platform/page/script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...manifestLocales(), libraryAsset(config.wxtDir));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // Asked for in the click that switches the automatic backup on.
    optional_permissions: ['downloads'],
    host_permissions: [...SITE_MATCHES],
    optional_host_permissions: ['*://*/*'],
    // Firefox' default policy turns every http: request of the background into https:, also to a reader's own server.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'next-passage': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-passage': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+M', mac: 'MacCtrl+M' },
        description: '__MSG_commandPanel__',
      },
    },
    ...(browser === 'chrome'
      ? { key: CHROMIUM_KEY, minimum_chrome_version: CHROMIUM_SINCE }
      : {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: FIREFOX_SINCE,
              data_collection_permissions: { required: ['none'], optional: [...DATA_SENT] },
            },
          },
        }),
  }),
});
