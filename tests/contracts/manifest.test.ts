import { describe, expect, it, vi } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { COMMANDS } from '../../platform/commands.ts';
import { SITE_MATCHES } from '../../platform/page/sites/index.ts';
import { CHROMIUM_KEY, FIREFOX_ID } from '../../tools/build/identity.ts';
import config from '../../wxt.config.ts';
import { read } from './sources.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../platform/fake-browser.ts')).fakeBrowser }));

/** What design.md allows (promise 6). */
const ALLOWED = 'storage unlimitedStorage alarms activeTab scripting contextMenus sidePanel'.split(' ');

/** What the reader is asked for when installing: a site that is added is added here too, by hand. */
const HOSTS = `
  www.gov.cn www.ndrc.gov.cn www.mofcom.gov.cn www.moe.gov.cn www.nhc.gov.cn www.mohurd.gov.cn www.mohrss.gov.cn
  www.stats.gov.cn www.mca.gov.cn *.zj.gov.cn
  www.mof.gov.cn zhs.mof.gov.cn yss.mof.gov.cn szs.mof.gov.cn gks.mof.gov.cn sbs.mof.gov.cn jkw.mof.gov.cn kjs.mof.gov.cn
  *.news.cn *.xinhuanet.com *.people.com.cn paper.people.com.cn
  zjrb.zjol.com.cn qjwb.thehour.cn epaper.jhnews.com.cn newpaper.dahe.cn dzb.henandaily.cn epaper.gmw.cn xh.xhby.net
  news.dahe.cn city.dahe.cn www.henandaily.cn www.chinanews.com.cn www.chinanews.com
  news.cctv.com jingji.cctv.com www.qstheory.cn
  news.gmw.cn politics.gmw.cn guancha.gmw.cn theory.gmw.cn economy.gmw.cn edu.gmw.cn health.gmw.cn
  www.thepaper.cn m.thepaper.cn www.12371.cn news.12371.cn`
  .trim()
  .split(/\s+/)
  .map(host => `*://${host}/*`);

async function manifestOf(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
  return typeof config.manifest === 'function' ? config.manifest(env) : await config.manifest!;
}

describe.each(['chrome', 'firefox'])('the manifest for %s', browser => {
  it('asks for no permission that was not promised', async () => {
    const { permissions = [], optional_permissions = [] } = await manifestOf(browser);
    expect([...permissions].filter(permission => !ALLOWED.includes(permission as string))).toEqual([]);
    // The automatic backup, from when the reader switches it on.
    expect(optional_permissions).toEqual(['downloads']);
  });

  it('has for each permission what it is needed for', async () => {
    const { permissions = [] } = await manifestOf(browser);
    expect([...permissions].sort()).toEqual(
      [
        // A page that the reader has read once, by a click.
        'activeTab',
        // An automatic backup, and a sync each quarter of an hour, once the reader has switched them on.
        'alarms',
        // «Look up where these words stand», on a selection.
        'contextMenus',
        // Our script in such a page, and in those of sites that the reader added.
        'scripting',
        // What lasts for a session, such as the place in the panel.
        'storage',
        // The reader's notes, which the browser shall neither count nor evict.
        'unlimitedStorage',
        ...(browser === 'chrome' ? ['sidePanel'] : []),
      ].sort(),
    );
  });

  it('has a handler for each of its commands, and no other', async () => {
    expect(Object.keys((await manifestOf(browser)).commands ?? {})).toEqual([...COMMANDS]);
  });

  it('asks for none that the stores are not told of', async () => {
    const { permissions = [], optional_permissions = [] } = await manifestOf(browser);
    const told = read('docs/store.md');
    const asked = [...permissions, ...optional_permissions].map(permission => `\`${permission as string}\``);
    expect(asked.filter(permission => !told.includes(permission))).toEqual([]);
  });

  it('asks for the hosts of the sites that ship and no other; the rest is optional', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.host_permissions).toEqual(SITE_MATCHES);
    expect([...manifest.host_permissions!].sort()).toEqual([...HOSTS].sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets pages reach none of its files and its own pages run none but its own scripts', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy).toEqual({
      extension_pages: expect.stringMatching(
        /^script-src 'self'; object-src 'self'(; [a-z-]+ '(self|none)')*;?$/,
      ),
    });
  });

  it('has one background for private windows too: what the reader saves there on purpose is not gone with them', async () => {
    expect(await manifestOf(browser)).not.toHaveProperty('incognito');
  });

  it('says what it is called in the language of the browser', async () => {
    const { name, description, default_locale, action } = await manifestOf(browser);
    expect([name, description, default_locale]).toEqual([
      '__MSG_extName__',
      '__MSG_extDescription__',
      'zh_CN',
    ]);
    expect(action).toEqual({ default_title: '__MSG_extName__' });
  });
});

describe('the manifest', () => {
  it('keeps its id in each browser', async () => {
    const [chrome, firefox] = [await manifestOf('chrome'), await manifestOf('firefox')];
    expect(chrome.key).toBe(CHROMIUM_KEY);
    expect(firefox.browser_specific_settings?.gecko?.id).toBe(FIREFOX_ID);
    expect(FIREFOX_ID).toBe('meipi@extension');
  });

  it('tells Firefox that no data leaves unless the reader says so, and which would then', async () => {
    const { browser_specific_settings } = await manifestOf('firefox');
    expect(browser_specific_settings?.gecko).toMatchObject({
      data_collection_permissions: {
        required: ['none'],
        // Quoted words and titles; addresses of pages with notes; name and password for the reader's own server.
        optional: ['websiteContent', 'browsingActivity', 'authenticationInfo'],
      },
    });
  });

  it('gives the side panel permission to Chromium alone, as Firefox knows none', async () => {
    expect((await manifestOf('chrome')).permissions).toContain('sidePanel');
    expect((await manifestOf('firefox')).permissions).not.toContain('sidePanel');
  });

  it('puts the reader’s script into the sites that ship and no other', async () => {
    const { default: script } = await import('../../entrypoints/reader.content/index.ts');
    expect(script.matches).toEqual(SITE_MATCHES);
    expect(script).toHaveProperty('allFrames', true);
    // A frame without an address of its own is of no site.
    expect(script).not.toHaveProperty('matchAboutBlank', true);
    expect(script).not.toHaveProperty('matchOriginAsFallback', true);
    expect(script).not.toHaveProperty('world', 'MAIN');
  });
});
