import type { Page } from 'puppeteer-core';

/** How many ranges the extension has painted. Asked in the page's own world: Firefox lets no other iterate them. */
export async function countPainted(page: Page): Promise<number> {
  return await page.evaluate(() => {
    // TypeScript's CSS.highlights cannot be iterated yet.
    const highlights = CSS.highlights as unknown as Map<string, { size: number }>;
    let painted = 0;
    for (const [name, ranges] of highlights) if (name.startsWith('meipi-')) painted += ranges.size;
    return painted;
  });
}
