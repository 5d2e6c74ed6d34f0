import type { Result } from '../../core/result.ts';
import { squeezeSpace } from '../../core/text/squeeze-space.ts';
import { LONGEST_TEXT, type RecognisedPassage } from '../messaging/protocol.ts';
import { findArticle } from './article.ts';
import { extractText, type PageText } from './extract.ts';
import { siteOf } from './sites/index.ts';
import { watchText } from './watch.ts';

/** A passage with its place in the page; `text` is the page's wording, `id` its number in the order of the page. */
export interface PlacedPassage extends Omit<RecognisedPassage, 'start' | 'end'> {
  readonly id: number;
  readonly text: string;
  readonly ranges: readonly Range[];
  /** Where each of the differences stands in `text`. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** What is known of the page. `failed`: the background did not answer. */
export interface Reading {
  readonly status: 'reading' | 'read' | 'empty' | 'off' | 'failed';
  readonly passages: readonly PlacedPassage[];
  /** The element beside which the margin runs. */
  readonly body: Element | undefined;
}

export type Recognise = (
  text: string,
) => Promise<Result<{ readonly isOn: boolean; readonly passages: readonly RecognisedPassage[] }>>;

const NOTHING_YET: Reading = { status: 'reading', passages: [], body: undefined };

/** Reads a page, and reads it again whenever its text has changed, until the signal aborts. */
export class PageReader {
  current: Reading = NOTHING_YET;
  /** Counts readings: an answer to an earlier one is dropped. */
  private latest = 0;
  private readonly document: Document;
  private readonly recognise: Recognise;
  private readonly changed: (reading: Reading) => void;
  private readonly signal: AbortSignal;
  private known: { readonly text: string; readonly passages: readonly RecognisedPassage[] } | undefined;

  constructor(
    document: Document,
    recognise: Recognise,
    changed: (reading: Reading) => void,
    signal: AbortSignal,
  ) {
    this.document = document;
    this.recognise = recognise;
    this.changed = changed;
    this.signal = signal;
    watchText(document, () => void (this.current.status !== 'off' && this.read()), signal);
  }

  /** Forgets what was recognised and reads again, for instance when the site was switched on or off. */
  reread(): Promise<void> {
    this.known = undefined;
    return this.read();
  }

  async read(): Promise<void> {
    const reading = ++this.latest;
    const article = findArticle(this.document, siteOf(this.document.location.href));
    if (!article) return this.become({ status: 'empty', passages: [], body: undefined });
    const page = extractText(article, LONGEST_TEXT);
    if (this.known?.text !== page.text) {
      const answer = await this.recognise(page.text);
      if (reading !== this.latest || this.signal.aborted) return;
      if (!answer.ok) return this.become({ status: 'failed', passages: [], body: undefined });
      if (!answer.value.isOn) return this.become({ status: 'off', passages: [], body: undefined });
      this.known = { text: page.text, passages: answer.value.passages };
    }
    this.become({ status: 'read', passages: place(this.known!.passages, page), body: article.body });
  }

  private become(reading: Reading): void {
    this.current = reading;
    this.changed(reading);
  }
}

/** Passages whose place is still as it was read; the others come back with the next reading. */
function place(passages: readonly RecognisedPassage[], { text, map }: PageText): PlacedPassage[] {
  return passages.flatMap(({ start, end, ...passage }, id) => {
    const ranges = map.rangesOf(start, end);
    const placeOf = (at: number) => squeezeSpace(text.slice(start, at)).length;
    const places = passage.differences.map(({ page }) => ({
      start: placeOf(page.start),
      end: placeOf(page.end),
    }));
    const words = squeezeSpace(text.slice(start, end));
    return ranges.length > 0 ? [{ ...passage, id, ranges, text: words, places }] : [];
  });
}
