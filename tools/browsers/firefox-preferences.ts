import type { SettledOptions } from './driven-browser.ts';

type Preferences = Record<string, string | number | boolean>;

export function firefoxPreferences({ ports, locale }: SettledOptions): Preferences {
  return {
    // Every host is this machine, on its ports 80 and 443 the page server: no request gets outside.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${ports.https};80=${ports.http}`,
    'network.proxy.type': 0,
    ...quiet,
    'intl.locale.requested': locale,
    'intl.accept_languages': locale,
    // Asked in a window of the browser's own, which nobody here could answer.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.aboutwelcome.enabled': false,
    'layout.css.devPixelsPerPx': '1.0',
    // As in headless Chromium: a scrollbar takes no width, and both show a page in the same layout.
    'ui.useOverlayScrollbars': 1,
  };
}

/** What Firefox would ask its makers by itself, beyond what puppeteer switches off already. */
const quiet: Preferences = {
  'network.trr.mode': 5,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.shield.optoutstudies.enabled': false,
  'app.normandy.enabled': false,
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.discovery.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.showSponsored': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-provider.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
};
