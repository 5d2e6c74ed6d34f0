import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

export interface Picture {
  readonly caption: string;
  /** PNG. */
  readonly image: Uint8Array;
  /** How large it stands on the sheet: CSS pixels. */
  readonly width: number;
}

const GAP = 24;
const SHEET = 1500;

/** Lays pictures out on one sheet, each under its caption, and writes that as WebP. */
export async function writeSheet(
  browser: Browser,
  pictures: readonly Picture[],
  path: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: SHEET, height: 800, deviceScaleFactor: 1 });
  await page.setContent('<body></body>');
  await page.evaluate(
    async (all, gap) => {
      Object.assign(document.body.style, {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        gap: `${gap}px`,
        margin: `${gap}px`,
        background: '#d5d2cc',
        font: '13px/1.4 system-ui, sans-serif',
      });
      for (const { caption, source, width } of all) {
        const figure = document.createElement('figure');
        figure.style.margin = '0';
        const image = new Image(width);
        image.src = source;
        await image.decode();
        const words = document.createElement('figcaption');
        words.textContent = caption;
        figure.append(words, image);
        document.body.append(figure);
      }
      // Else the last row may be missing: the picture is as high as the page was when it was last drawn.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    },
    pictures.map(({ caption, image, width }) => ({
      caption,
      width,
      source: `data:image/png;base64,${Buffer.from(image).toString('base64')}`,
    })),
    GAP,
  );
  const sheet = await page.screenshot({ fullPage: true, type: 'webp', quality: 70 });
  await page.close();
  await writeFile(path, sheet);
}
