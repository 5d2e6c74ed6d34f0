import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, findArticle } from '../../../../platform/page/article.ts';
import { extractText, type PageText } from '../../../../platform/page/extract.ts';
import { siteOf } from '../../../../platform/page/sites/index.ts';
import type { Site } from '../../../../platform/page/sites/site.ts';

/** Not from tools/: under happy-dom `new URL` is a browser's, which `fileURLToPath` refuses. */
const FOLDER = join(import.meta.dirname, '../../../fixtures/sites');

/** A page of tests/fixtures/sites, written in the structure of one of the sites. */
export interface SitePage {
  /** Relative to the folder, without its extension: `gov-cn/news`. */
  readonly name: string;
  /** Undefined for the page that the generic reading is tried on. */
  readonly site: Site | undefined;
  readonly html: string;
}

export const SITE_PAGES: readonly SitePage[] = (
  JSON.parse(readFileSync(join(FOLDER, 'pages.json'), 'utf8')) as { url: string; file: string }[]
).map(({ url, file }) => ({
  name: file.replace(/\.html$/, ''),
  site: siteOf(url),
  html: decode(readFileSync(join(FOLDER, file))),
}));

export const baselineOf = ({ name }: SitePage) => join(FOLDER, `${name}.json`);

export function parse({ html }: SitePage): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function read(page: SitePage): { readonly article: Article; readonly page: PageText } {
  const article = findArticle(parse(page), page.site)!;
  return { article, page: extractText(article, 1_000_000) };
}

/** As a browser does it: pages that call their encoding GB2312 or GBK are read as GBK. */
function decode(bytes: Buffer): string {
  const isGbk = /charset=["']?gb/i.test(bytes.toString('latin1', 0, 1_024));
  return new TextDecoder(isGbk ? 'gbk' : 'utf-8', { fatal: true }).decode(bytes);
}
