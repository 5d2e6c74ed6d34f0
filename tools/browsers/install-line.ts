import { type Distribution, distribution } from '../machine/distribution.ts';
import type { Machine } from '../machine/machine.ts';
import type { BrowserName } from './browser-name.ts';
import type { MissingFonts } from './fonts.ts';
import { languagePacks } from './language-pack.ts';

export interface Missing {
  browsers: BrowserName[];
  /** Browsers that are there, but in English only. */
  languages: BrowserName[];
  fonts: MissingFonts;
}

export const snapRemark = "Ubuntu's packages of these browsers are shims that need snapd";

const debianBrowsers: Record<BrowserName, string[]> = {
  chromium: ['chromium', languagePacks.chromium.package],
  firefox: ['firefox-esr', languagePacks.firefox.package],
};
const ubuntuBrowsers: Record<BrowserName, string[]> = {
  chromium: ['chromium-browser'],
  firefox: ['firefox'],
};

export function aptPackages({ browsers, languages, fonts }: Missing, kind: 'debian' | 'ubuntu'): string[] {
  const packages = kind === 'ubuntu' ? ubuntuBrowsers : debianBrowsers;
  return [
    ...browsers.flatMap(name => packages[name]),
    ...(kind === 'debian' ? languages.map(name => languagePacks[name].package) : []),
    ...(fonts.chinese ? ['fonts-noto-cjk'] : []),
    ...(fonts.kai ? ['fonts-arphic-ukai'] : []),
  ];
}

/** The one line with which a person installs what is missing here; undefined where we know of none. */
export function installLine(missing: Missing, machine: Machine): string | undefined {
  const named = (names: Record<BrowserName, string>) => missing.browsers.map(name => names[name]).join(' ');
  if (machine.platform === 'darwin')
    return `brew install --cask ${named({ chromium: 'google-chrome', firefox: 'firefox' })}`;
  if (machine.platform === 'win32')
    return `winget install ${named({ chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' })}`;
  const line = linuxLine(missing, distribution(machine.osRelease));
  return line && (machine.isRoot ? line : `sudo ${line}`);
}

function linuxLine(missing: Missing, kind: Distribution): string | undefined {
  const { browsers, fonts } = missing;
  switch (kind) {
    case 'debian':
      return `apt-get install -y ${aptPackages(missing, kind).join(' ')}`;
    case 'ubuntu': {
      const remark = browsers.length > 0 ? `  # ${snapRemark}` : '';
      return `apt-get install -y ${aptPackages(missing, kind).join(' ')}${remark}`;
    }
    case 'fedora':
      return `dnf install -y ${[...browsers, ...(fonts.chinese ? ['google-noto-sans-cjk-fonts'] : [])].join(' ')}`;
    case 'arch':
      return `pacman -S --needed ${[...browsers, ...(fonts.chinese ? ['noto-fonts-cjk'] : [])].join(' ')}`;
    case 'unknown':
      return undefined;
  }
}
