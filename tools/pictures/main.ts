import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { openExtensionView } from '../browsers/extension-view.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { readPage } from '../browsers/read-page.ts';
import { buildExtension } from '../build/build-extension.ts';
import { projectFolder } from '../project-folder.ts';
import { readPages } from '../start/pages.ts';
import { fileNameOf, LOOKS } from './looks.ts';
import { type Picture, writeSheet } from './sheet.ts';
import { NEWS, type Studio, SURFACES, writeNotes } from './surfaces.ts';

/**
 * Pictures of every surface in every look: `npm run pictures [-- --out DIR] [--only NAME…]`. A sheet for each surface goes to
 * `docs/looks`, or to DIR, and with DIR the single pictures beside it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, only: { type: 'string', multiple: true } },
  });
  const out = values.out ? resolve(values.out) : join(projectFolder, 'docs/looks');
  const surfaces = SURFACES.filter(({ name }) => !values.only || values.only.includes(name));
  const { chromium: program } = await ensureBrowsers(['chromium']);
  const extension = await buildExtension('chromium');
  const folder = join(projectFolder, 'tools/demo');
  const server = await startPageServer(readPages(folder), folder);
  await mkdir(out, { recursive: true });
  const taken = new Map<string, Picture[]>();
  try {
    for (const locale of new Set(LOOKS.map(look => look.locale))) {
      const driven = await launch({ browser: 'chromium', program, extension, ports: server.ports, locale });
      try {
        const studio = await openStudio(driven);
        for (const look of LOOKS.filter(one => one.locale === locale)) {
          for (const surface of surfaces) {
            const page = await surface.open(studio, look);
            const image = await page.screenshot({ type: 'png' });
            const width = page.viewport()!.width;
            await page.close();
            if (values.out) await writeFile(join(out, `${surface.name}-${fileNameOf(look)}.png`), image);
            taken.set(surface.name, [
              ...(taken.get(surface.name) ?? []),
              { caption: look.name, image, width: Math.min(width, 700) },
            ]);
            console.error(`${surface.name}, ${look.name}`);
          }
        }
        if (locale === LOOKS.at(-1)!.locale) {
          for (const [name, pictures] of taken) {
            await writeSheet(driven.browser, pictures, join(out, `${name}.webp`));
          }
        }
      } finally {
        await driven.close();
      }
    }
  } finally {
    await server.close();
  }
}

async function openStudio(driven: DrivenBrowser): Promise<Studio> {
  const view = await openExtensionView(driven);
  await writeNotes(view.page);
  const { tab } = await readPage(view, await driven.open(NEWS['zh-CN']));
  return { driven, view, tab: tab! };
}

await main();
