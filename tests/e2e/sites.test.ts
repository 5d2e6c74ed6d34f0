import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteOf } from '../../platform/page/sites/index.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { compareShape, rememberShape } from './dom-shape.ts';
import { useSession } from './session.ts';

const FOLDER = 'tests/fixtures/sites';

const pages = (JSON.parse(readFileSync(`${FOLDER}/pages.json`, 'utf8')) as { url: string; file: string }[])
  .filter(({ url }) => siteOf(url))
  .map(({ url, file }) => ({ url, file: `${FOLDER}/${file}` }));

const session = useSession(pages);

function expectedOn(file: string): object[] {
  const baseline = readFileSync(file.replace(/\.html$/, '.json'), 'utf8');
  return (JSON.parse(baseline) as { node: string; kind: string; voice: string }[]).map(
    ({ node, kind, voice }) => ({ node, kind, voice }),
  );
}

it.each(pages.map(({ url, file }) => [file, url] as const))(
  '%s has the passages of its baseline, each with a label, and its DOM as it was',
  async (file, url) => {
    const page = await session().driven.browser.newPage();
    await rememberShape(page);
    await page.goto(url);
    const reading = await readPage(session().view, page);
    expect(reading.passages.map(({ node, kind, voice }) => ({ node, kind, voice }))).toEqual(
      expectedOn(file),
    );
    expect(reading.labels).toHaveLength(reading.passages.length);
    const { before, now, hosts } = await compareShape(page);
    expect(hosts).toBe(1);
    expect(now).toBe(before);
    await page.close();
  },
);

it('the network sees no request but those for the pages and their icons', () => {
  const known = new Set(pages.map(({ url }) => new URL(url).hostname + new URL(url).pathname));
  const asked = session().server.requests.filter(({ path }) => path !== '/favicon.ico');
  expect(asked.filter(({ host, path }) => !known.has(host + path))).toEqual([]);
});
