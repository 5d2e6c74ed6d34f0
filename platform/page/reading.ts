import type { Result } from '../../core/result.ts';
import { LONGEST_TEXT, type RecognisedPassage, type RecognisedStock } from '../messaging/protocol.ts';
import { findArticle } from './article.ts';
import { extractText, type PageText } from './extract.ts';
import { siteOf } from './sites/index.ts';
import { watchText } from './watch.ts';

/** A passage with its place in the page; `text` is the page's wording, `id` its number in the order of the page. */
export interface PlacedPassage extends Omit<RecognisedPassage, 'start' | 'end'> {
  readonly id: number;
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A stock phrase with its place in the page. */
export interface PlacedStock extends Omit<RecognisedStock, 'start' | 'end'> {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** What is known of the page. `failed`: the background did not answer. */
export interface Reading {
  readonly status: 'reading' | 'read' | 'empty' | 'off' | 'failed';
  readonly passages: readonly PlacedPassage[];
  /** Where the reader wants to see it. */
  readonly stock?: readonly PlacedStock[];
  /** The element beside which the margin runs. */
  readonly body: Element | undefined;
}

export type Recognise = (text: string) => Promise<Result<{ readonly isOn: boolean } & Recognised>>;

interface Recognised {
  readonly passages: readonly RecognisedPassage[];
  readonly stock?: readonly RecognisedStock[] | undefined;
}

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
  private known: ({ readonly text: string } & Recognised) | undefined;

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
      const { passages, stock } = answer.value;
      this.known = { text: page.text, passages, stock };
    }
    const { passages, stock } = this.known!;
    const placed = { passages: place(passages, page), ...(stock && { stock: placeStock(stock, page) }) };
    this.become({ status: 'read', ...placed, body: article.body });
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
    const words = text.slice(start, end).replace(/\s+/gu, ' ');
    return ranges.length > 0 ? [{ ...passage, id, ranges, text: words }] : [];
  });
}

function placeStock(stock: readonly RecognisedStock[], { text, map }: PageText): PlacedStock[] {
  return stock.flatMap(({ start, end, labels }) => {
    const ranges = map.rangesOf(start, end);
    return ranges.length > 0 ? [{ labels, ranges, text: text.slice(start, end).replace(/\s+/gu, '') }] : [];
  });
}
