import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../platform/i18n/locale.ts';
import { SITE_MATCHES } from '../../platform/page/sites/index.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../../tools/build/identity.ts';
import { BROWSER, BUILD, useSession } from './session.ts';

const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });

describe('the manifest', () => {
  it('is of version 3 and asks for nothing beyond the list of the design', () => {
    expect(manifest.manifest_version).toBe(3);
    const allowed = [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      'scripting',
      'contextMenus',
      'sidePanel',
    ];
    expect(manifest.permissions.filter((permission: string) => !allowed.includes(permission))).toEqual([]);
  });

  it('puts one script into the pages of the sites that ship, and into no other', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ matches, js, css }] = manifest.content_scripts;
    expect([...matches].sort()).toEqual([...SITE_MATCHES].sort());
    expect([...manifest.host_permissions].sort()).toEqual([...SITE_MATCHES].sort());
    expect({ js, css }).toEqual({ js: ['content-scripts/reader.js'], css: ['content-scripts/reader.css'] });
  });

  it('opens no resource to pages and no door to remote code', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toBe("script-src 'self'; object-src 'self'");
  });

  it('has its side panel, its popup and its five icons', () => {
    const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
    expect(panel).toBe('sidepanel.html');
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });

  it('has three commands, none a key by itself and none that a browser uses', () => {
    const keys = Object.values(
      manifest.commands as Record<string, { suggested_key: { default: string } }>,
    ).map(command => command.suggested_key.default);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
    // Alt with D, E, F and the arrows is the browsers' own, and Firefox opens its menus with Alt and B, E, F, H, S, T, V.
    for (const key of keys) expect(key).toMatch(/^Alt\+(?:Period|Comma|[^BDEFHSTV\W])$/);
  });

  it('has a name and a description in every language', () => {
    expect(manifest.default_locale).toBe('zh_CN');
    for (const locale of LOCALES) {
      const messages = JSON.parse(readFileSync(join(BUILD, `_locales/${locale}/messages.json`), 'utf8'));
      expect(messages.extName.message).toContain('眉批');
      // The Chrome Web Store takes no more than 132 characters.
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('the code', () => {
  it('never writes markup from a string and never makes code of one', () => {
    for (const file of files.filter(name => name.endsWith('.js'))) {
      const code = readFileSync(join(BUILD, file), 'utf8');
      expect(
        code.match(
          /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(/g,
        ),
        file,
      ).toBeNull();
    }
  });
});

describe('the extension in the browser', () => {
  const session = useSession([]);

  it('has its fixed id', () => {
    const { extensionBase } = session().driven;
    if (BROWSER === 'chromium') expect(extensionBase).toBe(`chrome-extension://${CHROMIUM_ID}`);
    else expect(manifest.browser_specific_settings.gecko.id).toBe(FIREFOX_ID);
  });

  it('speaks the language of the browser', async () => {
    const popup = await session().driven.openExtensionPage('popup.html?tab=999999');
    await popup.waitForSelector('.big');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await popup.title()).toBe('眉批');
    await popup.close();
  });
});

if (BROWSER === 'firefox') {
  describe('addons-linter', () => {
    it('has nothing to say of the build', () => {
      const linter = 'node_modules/addons-linter/bin/addons-linter';
      const run = spawnSync(process.execPath, [linter, BUILD, '--output', 'json'], { encoding: 'utf8' });
      const { summary, errors, warnings, notices } = JSON.parse(run.stdout);
      expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
      expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
    }, 60_000);
  });
}
