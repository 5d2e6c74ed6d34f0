import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { findBrowser } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { buildExtension } from '../build/build-extension.ts';
import { projectFolder } from '../project-folder.ts';
import { annotate } from './annotate.ts';
import { chooseBrowser } from './choose-browser.ts';
import { hasDisplay } from './has-display.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { readPages } from './pages.ts';
import { takePanelPictures } from './panel-pictures.ts';
import { anythingPainted, type Report } from './report.ts';
import { show } from './show.ts';
import { UsageError } from './usage-error.ts';

/** Answers the exit code. */
async function start(options: Options): Promise<number> {
  const folder = options.pages ?? join(projectFolder, 'tools/demo');
  const pages = readPages(folder);
  const name = chooseBrowser(options.browser, findBrowser);
  const { [name]: program } = await ensureBrowsers([name]);
  console.error(`building for ${name}…`);
  const extension = await buildExtension(name);
  const server = await startPageServer(pages, folder);
  try {
    const headless = options.out !== undefined;
    const driven = await launch({ browser: name, program, extension, ports: server.ports, headless });
    try {
      const urls = pages.map(page => page.url);
      if (options.out !== undefined) return await leaveReport(driven, urls, resolve(options.out));
      await show(driven, urls);
      return 0;
    } finally {
      await driven.close();
    }
  } finally {
    await server.close();
  }
}

async function leaveReport(driven: DrivenBrowser, urls: string[], out: string): Promise<number> {
  await mkdir(out, { recursive: true });
  const { pages, richest } = await annotate(driven, urls, out);
  if (richest) await takePanelPictures(driven, richest.tab, out);
  const report: Report = { browser: driven.name, pages };
  await writeFile(join(out, 'report.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  console.error(`pictures and report.json are in ${out}`);
  if (anythingPainted(report)) return 0;
  console.error('but nothing was painted on any page');
  return 1;
}

try {
  const options = parseOptions(process.argv.slice(2), hasDisplay(process.platform, process.env));
  if (options.help) console.log(usage);
  else process.exitCode = await start(options);
} catch (error) {
  const known = error instanceof UsageError;
  console.error(known ? error.message : `npm start failed: ${(error as Error).message}`);
  process.exitCode = known ? 2 : 1;
}
