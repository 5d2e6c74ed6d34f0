import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../../tools/pictures/looks.ts';
import { NEWS, type Studio, SURFACES } from '../../../tools/pictures/surfaces.ts';
import { projectFolder } from '../../../tools/project-folder.ts';
import { readPages } from '../../../tools/start/pages.ts';

/** A browser in which each view is there as soon as it is asked for; it writes down what is done. */
function studio() {
  const done: unknown[] = [];
  const page = {
    setViewport: async (size: object) => done.push(size),
    createCDPSession: async () => ({
      send: async (_: string, { features }: { features: { value: string }[] }) =>
        done.push(features.map(({ value }) => value)),
    }),
    goto: async (address: string) => done.push(address),
    waitForSelector: async () => ({ click: async () => undefined }),
    evaluate: async () => undefined,
    locator: () => ({ fill: async () => undefined, click: async () => undefined }),
  };
  const driven = { browser: { newPage: async () => page }, extensionBase: 'x://id' };
  return { studio: { driven, view: {}, tab: 7 } as unknown as Studio, done };
}

const VIEWS = SURFACES.filter(({ name }) => name !== 'page' && name !== 'card');

describe('the surfaces that pictures are taken of', () => {
  it('have each a sheet of its own in docs/looks, and no sheet is left over', () => {
    const sheets = readdirSync(join(projectFolder, 'docs/looks'));
    expect(sheets.sort()).toEqual(SURFACES.map(({ name }) => `${name}.webp`).sort());
  });

  it('are, of the page, pages that the demo serves', () => {
    const served = readPages(join(projectFolder, 'tools/demo')).map(({ url }) => url);
    for (const address of Object.values(NEWS)) expect(served).toContain(address);
  });

  it.each(VIEWS)('are views that there are: $name', async ({ open }) => {
    const { studio: made, done } = studio();
    await open(made, LOOKS[0]!);
    const address = done.findLast(one => typeof one === 'string') as string;
    const [, view] = /^x:\/\/id\/(\w+)\.html(?:\?tab=7|#|$)/.exec(address)!;
    expect(existsSync(join(projectFolder, 'entrypoints', view!, 'index.html'))).toBe(true);
  });

  it('look as the look says before they are loaded, and are no wider than they may be', async () => {
    const dark = { ...LOOKS[0]!, scheme: 'dark', isForced: true, scale: 2 } as const;
    const popup = SURFACES.find(({ name }) => name === 'popup')!;
    const wide = studio();
    await popup.open(wide.studio, dark);
    expect(wide.done).toEqual([
      { width: 340, height: 420, deviceScaleFactor: 2 },
      ['dark', 'active', 'reduce'],
      'x://id/popup.html?tab=7',
    ]);
    const narrow = studio();
    await popup.open(narrow.studio, { ...dark, width: 320, isForced: false });
    expect(narrow.done.slice(0, 2)).toMatchObject([{ width: 320 }, ['dark', 'none', 'reduce']]);
  });
});
