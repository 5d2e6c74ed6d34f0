import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { describedMachine } from '../machine/described-machine.ts';

describe('finding a browser', () => {
  it('prefers Chromium to Chrome and Chrome to Edge, wherever in PATH each is', () => {
    const edge = '/usr/local/bin/microsoft-edge';
    const chrome = '/usr/local/bin/google-chrome-stable';
    const chromium = '/usr/bin/chromium-browser';
    expect(findBrowser('chromium', describedMachine({ files: [edge, chrome, chromium] }))).toBe(chromium);
    expect(findBrowser('chromium', describedMachine({ files: [edge, chrome] }))).toBe(chrome);
    expect(findBrowser('chromium', describedMachine({ files: [edge] }))).toBe(edge);
  });

  it('takes the first folder of PATH that has the program', () => {
    const files = ['/usr/bin/firefox', '/usr/local/bin/firefox'];
    expect(findBrowser('firefox', describedMachine({ files }))).toBe('/usr/local/bin/firefox');
  });

  it("finds Debian's Firefox by its own name", () => {
    expect(findBrowser('firefox', describedMachine({ files: ['/usr/bin/firefox-esr'] }))).toBe(
      '/usr/bin/firefox-esr',
    );
  });

  it('answers undefined where there is none', () => {
    expect(findBrowser('chromium', describedMachine({ files: ['/usr/bin/firefox'] }))).toBeUndefined();
    expect(findBrowser('chromium', describedMachine({ env: {} }))).toBeUndefined();
  });

  it('takes what CHROME_PATH and FIREFOX_PATH name before all else', () => {
    const machine = describedMachine({
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/my-chrome', FIREFOX_PATH: '/opt/my-firefox' },
      files: ['/usr/bin/chromium', '/usr/bin/firefox', '/opt/my-chrome', '/opt/my-firefox'],
    });
    expect(findBrowser('chromium', machine)).toBe('/opt/my-chrome');
    expect(findBrowser('firefox', machine)).toBe('/opt/my-firefox');
  });

  it('says so if CHROME_PATH names nothing, rather than taking another browser', () => {
    const machine = describedMachine({
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/typo' },
      files: ['/usr/bin/chromium'],
    });
    expect(() => findBrowser('chromium', machine)).toThrow('CHROME_PATH names /opt/typo');
  });

  it('looks into the applications of a Mac, the own ones too', () => {
    const own = '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const mac = describedMachine({ platform: 'darwin', env: { HOME: '/Users/li' }, files: [own, firefox] });
    expect(findBrowser('chromium', mac)).toBe(own);
    expect(findBrowser('firefox', mac)).toBe(firefox);
  });

  it('looks into the program folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = describedMachine({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      files: [edge],
    });
    expect(findBrowser('chromium', windows)).toBe(edge);
    expect(findBrowser('firefox', windows)).toBeUndefined();
  });
});
