import { spawnSync } from 'node:child_process';
import { aptInstall, aptKind } from '../machine/apt-install.ts';
import { type Machine, thisMachine } from '../machine/machine.ts';
import type { BrowserName } from './browser-name.ts';
import { findBrowser } from './find.ts';
import { type MissingFonts, missingFonts } from './fonts.ts';
import { aptPackages, installLine, type Missing, snapRemark } from './install-line.ts';
import { lacksChinese } from './language-pack.ts';

/** Finds the browsers, installing with apt-get what is missing where that is ours to do; throws where it is not. */
export async function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const machine = thisMachine();
  provide(missingHere(names, machine), machine);
  return Object.fromEntries(names.map(name => [name, found(name, machine)])) as Record<Name, string>;
}

function missingHere(names: readonly BrowserName[], machine: Machine): Missing {
  const found = names.map(name => ({ name, program: findBrowser(name, machine) }));
  return {
    browsers: found.filter(({ program }) => program === undefined).map(({ name }) => name),
    languages: found
      .filter(({ name, program }) => program !== undefined && lacksChinese(name, program, machine))
      .map(({ name }) => name),
    fonts: fontsMissingHere(machine),
  };
}

function provide(missing: Missing, machine: Machine): void {
  const kind = aptKind(machine);
  if (kind) {
    const remark = kind === 'ubuntu' && missing.browsers.length > 0 ? ` (${snapRemark})` : '';
    // Whether a missing browser matters is seen right after; language and fonts only make it nicer.
    aptInstall(aptPackages(missing, kind), remark);
  } else if (missing.browsers.length > 0) {
    throw new Error(howToInstall(missing, machine));
  } else if (missing.fonts.chinese) {
    console.error(`no Chinese fonts: ${installLine(missing, machine) ?? 'install some to see Chinese text'}`);
  }
}

function howToInstall(missing: Missing, machine: Machine): string {
  const line = installLine(missing, machine);
  const names = missing.browsers.join(' and ');
  if (line) return `${names} not found; to install: ${line}`;
  return `${names} not found; install it, or name its program in CHROME_PATH or FIREFOX_PATH`;
}

function found(name: BrowserName, machine: Machine): string {
  const path = findBrowser(name, machine);
  if (path === undefined) throw new Error(`${name} is still not found after installing its packages`);
  return path;
}

function fontsMissingHere(machine: Machine): MissingFonts {
  if (machine.platform !== 'linux') return { chinese: false, kai: false };
  // Without fontconfig there are no fonts that a browser would find either.
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return missingFonts(stdout ?? '');
}
