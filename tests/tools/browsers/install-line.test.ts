import { describe, expect, it } from 'vitest';
import { aptPackages, installLine, type Missing } from '../../../tools/browsers/install-line.ts';
import { describedMachine } from '../machine/described-machine.ts';

const both: Missing = {
  browsers: ['chromium', 'firefox'],
  languages: [],
  fonts: { chinese: true, kai: true },
};
const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nVERSION_ID="12"\nID=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

describe('the line that installs what is missing', () => {
  it('names both browsers, their language packs and the fonts on Debian, with sudo for others than root', () => {
    const packages =
      'chromium chromium-l10n firefox-esr firefox-esr-l10n-zh-cn fonts-noto-cjk fonts-arphic-ukai';
    expect(installLine(both, describedMachine({ osRelease: debian }))).toBe(
      `sudo apt-get install -y ${packages}`,
    );
    expect(installLine(both, describedMachine({ osRelease: debian, isRoot: true }))).toBe(
      `apt-get install -y ${packages}`,
    );
  });

  it('warns on Ubuntu that the packages are shims of snap', () => {
    const line = installLine(both, describedMachine({ osRelease: ubuntu }));
    expect(line).toMatch(/^sudo apt-get install -y chromium-browser firefox fonts-noto-cjk/);
    expect(line).toContain('snap');
  });

  it.each([
    ['ID=fedora\n', 'sudo dnf install -y chromium firefox google-noto-sans-cjk-fonts'],
    [
      'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
      'sudo dnf install -y chromium firefox google-noto-sans-cjk-fonts',
    ],
    ['ID=arch\n', 'sudo pacman -S --needed chromium firefox noto-fonts-cjk'],
  ])('knows the tool of the distribution that says %j', (osRelease, line) => {
    expect(installLine(both, describedMachine({ osRelease }))).toBe(line);
  });

  it('uses Homebrew on a Mac and winget on Windows', () => {
    expect(installLine(both, describedMachine({ platform: 'darwin' }))).toBe(
      'brew install --cask google-chrome firefox',
    );
    expect(installLine(both, describedMachine({ platform: 'win32' }))).toBe(
      'winget install Google.Chrome Mozilla.Firefox',
    );
  });

  it('is not made up for a system that we do not know', () => {
    expect(installLine(both, describedMachine({ osRelease: 'ID=nixos\n' }))).toBeUndefined();
  });

  it('names only what is missing', () => {
    const missing: Missing = {
      browsers: ['firefox'],
      languages: ['chromium'],
      fonts: { chinese: false, kai: false },
    };
    expect(aptPackages(missing, 'debian')).toEqual([
      'firefox-esr',
      'firefox-esr-l10n-zh-cn',
      'chromium-l10n',
    ]);
    expect(aptPackages({ ...missing, browsers: [], languages: [] }, 'debian')).toEqual([]);
  });
});
