import type { Result } from '../../core/result.ts';
import type { KnownText, Recognition } from '../messaging/ask-recognition.ts';
import { LONGEST_TEXT, type RecognisedStock } from '../messaging/protocol.ts';
import { spend } from '../spent.ts';
import { takeTurns } from '../turns.ts';
import { findArticle } from './article.ts';
import { extractInSteps, type PageText } from './extract.ts';
import { type PlacedPassage, Placing } from './placed-passage.ts';
import { siteOf } from './sites/index.ts';
import { type TextWatch, watchText } from './watch-text.ts';

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
  /** Of a page that was read: its text with the way back, and where in it each passage stands. */
  readonly page?: PageText;
  readonly spans?: Placing['spans'];
}

/** Has a text recognised, perhaps by what was recognised in the text before. */
export type Recognise = (text: string, before: KnownText | undefined) => Promise<Result<Recognition>>;

const NOTHING_YET: Reading = { status: 'reading', passages: [], body: undefined };

/** Reads a page, and reads it again whenever its text has changed, until the signal aborts. */
export class PageReader {
  current: Reading = NOTHING_YET;
  /** Counts readings: an answer to an earlier one is dropped. */
  private latest = 0;
  private readonly placing = new Placing();
  private readonly document: Document;
  private readonly recognise: Recognise;
  private readonly changed: (reading: Reading, isNew: boolean) => void;
  private readonly signal: AbortSignal;
  private readonly watch: TextWatch;
  private known: KnownText | undefined;

  /** @param changed Called after each reading; `isNew` where it has found anything else than the one before. */
  constructor(
    document: Document,
    recognise: Recognise,
    changed: (reading: Reading, isNew: boolean) => void,
    signal: AbortSignal,
  ) {
    this.document = document;
    this.recognise = recognise;
    this.changed = changed;
    this.signal = signal;
    this.watch = watchText(document, () => this.readAgain(), signal);
  }

  /** Forgets what was recognised and reads again, for instance when the site was switched on or off. */
  reread(): Promise<void> {
    this.known = undefined;
    return this.read();
  }

  async read(): Promise<void> {
    const reading = ++this.latest;
    const isOver = () => reading !== this.latest || this.signal.aborted;
    const article = spend(() => findArticle(this.document, siteOf(this.document.location.href)));
    this.watch.follow(article?.isSites ? article.roots : undefined);
    if (!article) return this.become({ status: 'empty', passages: [], body: undefined });
    const extracting = takeTurns(extractInSteps(article, LONGEST_TEXT));
    const page = extracting instanceof Promise ? await extracting : extracting;
    if (isOver()) return;
    if (this.known?.text !== page.text) {
      const answer = await this.recognise(page.text, this.known);
      if (isOver() || !this.take(answer, page.text)) return;
    }
    const { passages: recognised, stock } = this.known!;
    const placing = takeTurns(this.placing.place(recognised, page));
    const passages = placing instanceof Promise ? await placing : placing;
    if (isOver()) return;
    const phrases = stock && { stock: placeStock(stock, page) };
    const { spans } = this.placing;
    this.become({ status: 'read', passages, ...phrases, body: article.body, page, spans });
  }

  /** Whether there are passages to be placed now. */
  private take(answer: Result<Recognition>, text: string): boolean {
    if (answer.ok && answer.value.isOn) {
      const { passages, stock } = answer.value;
      this.known = { text, passages, ...(stock && { stock }) };
      return true;
    }
    this.known = undefined;
    this.become({ status: answer.ok ? 'off' : 'failed', passages: [], body: undefined });
    return false;
  }

  private async readAgain(): Promise<void> {
    if (this.current.status !== 'off') await this.read();
  }

  private become(reading: Reading): void {
    const isNew = !isSame(this.current, reading);
    this.current = reading;
    spend(() => this.changed(reading, isNew));
  }
}

function isSame(one: Reading, other: Reading): boolean {
  return (
    one.status === other.status &&
    one.passages.length === other.passages.length &&
    one.stock?.length === other.stock?.length &&
    one.passages.every((passage, at) => passage === other.passages[at])
  );
}

function placeStock(stock: readonly RecognisedStock[], { text, map }: PageText): PlacedStock[] {
  return stock.flatMap(({ start, end, labels }) => {
    const ranges = map.rangesOf(start, end);
    return ranges.length > 0 ? [{ labels, ranges, text: text.slice(start, end).replace(/\s+/gu, '') }] : [];
  });
}
