import { plantQuotes } from '../../library/planted-page.ts';
import { syntheticPage } from '../../library/synthetic-page.ts';
import { articlePage } from './article-page.ts';

/** A page that is measured. */
export interface MeasuredPage {
  readonly url: string;
  /** Passages of the documents that were put into it. */
  readonly quotes: number;
  readonly text: string;
  readonly body: string;
}

/**
 * A page of the bench with so many sentences of the documents in it, served under an address that the extension reads.
 * @param length UTF-16 code units of its text.
 */
export function measuredPage(
  length: number,
  quotes: number,
  sentences: readonly string[],
  seed: number,
): MeasuredPage {
  const blank = syntheticPage(length, seed + length);
  const text = quotes === 0 ? blank : plantQuotes(blank, sentences, quotes, 0, seed).text;
  return {
    url: `https://www.news.cn/bench/${length}-${quotes}/c.html`,
    quotes,
    text,
    body: articlePage(text),
  };
}
