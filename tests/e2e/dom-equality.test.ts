import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../tools/browsers/read-page.ts';
import { compareShape, rememberShape } from './dom-shape.ts';
import { atGovCn, useSession } from './session.ts';

const demo = (
  JSON.parse(readFileSync('tools/demo/pages.json', 'utf8')) as { url: string; file: string }[]
).map(({ url, file }) => ({ url, file: `tools/demo/${file}` }));
/** Fixtures whose own scripts leave their DOM alone. */
const still = [
  'glyph-spans.html',
  'styled-everything.html',
  'no-margin.html',
  'rtl-vertical.html',
  'frame-outer.html',
  'departures.html',
];
const session = useSession([...demo, ...still.map(file => atGovCn(file)), atGovCn('frame-inner.html')]);

async function shapesOf(url: string) {
  const page = await session().driven.browser.newPage();
  await rememberShape(page);
  await page.goto(url);
  const reading = await readPage(session().view, page);
  const shapes = await compareShape(page);
  await page.close();
  return { reading, ...shapes };
}

describe('the DOM of a page with passages', () => {
  it.each([...demo.slice(0, 3).map(({ url }) => url), ...still.map(file => `https://www.gov.cn/${file}`)])(
    'is as it was but for our one element: %s',
    async url => {
      const { reading, before, now, hosts } = await shapesOf(url);
      expect(reading.painted).toBeGreaterThan(0);
      expect(hosts).toBe(1);
      expect(now).toBe(before);
    },
  );
});

describe('the DOM of a page without passages', () => {
  it('is as it was', async () => {
    const { reading, before, now, hosts } = await shapesOf(demo[3]!.url);
    expect(reading.status).toBe('read');
    expect(hosts).toBe(0);
    expect(now).toBe(before);
  });
});
