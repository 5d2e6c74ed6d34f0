import { type Result, success } from '../../core/result.ts';
import { markOfText } from '../../core/text/text-change.ts';
import { askHash } from '../../platform/messaging/ask-page-hash.ts';
import type { PageTextProtocol, PageWords } from '../../platform/messaging/page-text-protocol.ts';
import { LONGEST_TEXT } from '../../platform/messaging/protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import { findArticle } from '../../platform/page/article.ts';
import { extractText } from '../../platform/page/extract.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { pageDate } from '../../platform/page/page-date.ts';
import type { PageReader, Reading } from '../../platform/page/reading.ts';
import { siteOf } from '../../platform/page/sites/index.ts';

/** What our own views and the background may know of a page's text. */
export function answersAboutText(reader: PageReader): Handlers<PageTextProtocol> {
  return {
    'page-hash': () => hashOfText(),
    'page-text': () => success(pageWords(reader.current)),
    'go-to-stretch': ({ mark, start, end }) => {
      const { page } = reader.current;
      const ranges = page && markOfText(page.text) === mark ? page.map.rangesOf(start, end) : [];
      if (ranges.length > 0) goTo(ranges);
      return success(ranges.length > 0);
    },
  };
}

function pageWords({ page }: Reading): PageWords | null {
  const date = pageDate(document);
  return page ? { text: page.text, title: document.title, ...(date !== undefined && { date }) } : null;
}

/** Of the text as it is now: what is shown of it follows within moments. */
async function hashOfText(): Promise<Result<string | null>> {
  const article = findArticle(document, siteOf(location.href));
  return article ? askHash(extractText(article, LONGEST_TEXT).text) : success(null);
}
