import type { Result } from '../../core/result.ts';
import { LONGEST_TEXT, type RecognisedPassage } from '../messaging/protocol.ts';
import { findArticle } from './article.ts';
import { extractText } from './extract.ts';
import { type PlacedPassage, Placing } from './placed-passage.ts';
import { siteOf } from './sites/index.ts';
import { watchText } from './watch.ts';

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
  private readonly placing = new Placing();
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
    this.become({
      status: 'read',
      passages: this.placing.place(this.known!.passages, page),
      body: article.body,
    });
  }

  private become(reading: Reading): void {
    this.current = reading;
    this.changed(reading);
  }
}
