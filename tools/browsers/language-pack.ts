import type { Machine } from '../machine/machine.ts';
import type { BrowserName } from './browser-name.ts';

interface LanguagePack {
  package: string;
  /** The program and the Chinese catalogue, where Debian's packages put them. */
  programs: string[];
  catalogue: string;
}

/** Debian ships each browser in English only. Without these its language, and so the extension's, stays English. */
export const languagePacks: Record<BrowserName, LanguagePack> = {
  chromium: {
    package: 'chromium-l10n',
    programs: ['/usr/bin/chromium'],
    catalogue: '/usr/lib/chromium/locales/zh-CN.pak',
  },
  firefox: {
    package: 'firefox-esr-l10n-zh-cn',
    programs: ['/usr/bin/firefox', '/usr/bin/firefox-esr'],
    catalogue: '/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi',
  },
};

/** Is this Debian's own build of the browser, and is Chinese not there? */
export function lacksChinese(name: BrowserName, program: string, machine: Machine): boolean {
  const { programs, catalogue } = languagePacks[name];
  return programs.includes(program) && !machine.exists(catalogue);
}
