import { posix, win32 } from 'node:path';
import type { Machine } from '../machine/machine.ts';
import type { BrowserName } from './browser-name.ts';

const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const windowsPrograms: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Every path where the browser may be, the preferred first. */
export function places(name: BrowserName, machine: Machine): string[] {
  switch (machine.platform) {
    case 'darwin':
      return [...macPlaces(name, machine), ...onPath(name, machine)];
    case 'win32':
      return windowsPlaces(name, machine);
    default:
      return onPath(name, machine);
  }
}

// A name is looked for in the whole PATH before the next name: the order of names is the preference.
function onPath(name: BrowserName, { env }: Machine): string[] {
  const folders = (env.PATH ?? '').split(':').filter(folder => folder !== '');
  return commands[name].flatMap(command => folders.map(folder => posix.join(folder, command)));
}

function macPlaces(name: BrowserName, { env }: Machine): string[] {
  const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return macApplications[name].flatMap(app =>
    roots.map(root => posix.join(root, `${app}.app`, 'Contents/MacOS', app === 'Firefox' ? 'firefox' : app)),
  );
}

function windowsPlaces(name: BrowserName, { env }: Machine): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    root => root !== undefined,
  );
  return windowsPrograms[name].flatMap(program => roots.map(root => win32.join(root, program)));
}
