import { takeAllSteps } from '../../core/match/paced.ts';
import type { Article } from './article.ts';
import { type Segment, TextMap } from './text-map.ts';

/** Elements that begin and end a line of text; an unknown element runs on, as it is shown. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The text of an article and the way back to the page. */
export interface PageText {
  readonly text: string;
  readonly map: TextMap;
}

/** So many nodes are read in a step. */
const STEP = 200;

/**
 * Reads the text of an article, with a line feed where a block begins or ends, up to `longest` UTF-16 code units; a step now
 * and then.
 */
export function* extractInSteps({ roots, noise }: Article, longest: number): Generator<undefined, PageText> {
  const reading = new Reading(noise, longest);
  for (const root of roots) yield* reading.readRoot(root);
  return { text: reading.parts.join(''), map: new TextMap(reading.segments) };
}

/** The same at once. */
export function extractText(article: Article, longest: number): PageText {
  return takeAllSteps(extractInSteps(article, longest));
}

class Reading {
  readonly parts: string[] = [];
  readonly segments: Segment[] = [];
  private length = 0;
  private isApart = true;
  private readonly noise: string;
  private readonly longest: number;

  constructor(noise: string, longest: number) {
    this.noise = noise;
    this.longest = longest;
  }

  /** Walks without recursion: a page may nest deeper than the stack. */
  *readRoot(root: Element): Generator<undefined, void> {
    this.breakLine();
    let node: Node | null = root;
    for (let read = 1; node && this.length < this.longest; read++) {
      if (read % STEP === 0) yield;
      const enters: boolean = this.enter(node);
      let next: Node | null = enters ? node.firstChild : null;
      while (!next && node && node !== root) {
        this.leave(node);
        next = node.nextSibling;
        if (!next) node = node.parentNode;
      }
      node = next;
    }
    this.breakLine();
  }

  /** Reads a node, and says whether to go into it. */
  private enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) this.readText(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (BLOCKS.has(element.localName)) this.breakLine();
    const passedOver = element.matches(this.noise);
    if (passedOver) this.isApart = true;
    return !passedOver;
  }

  private leave(node: Node): void {
    if (BLOCKS.has((node as Element).localName)) this.breakLine();
  }

  private readText(node: Text): void {
    const { data } = node;
    if (data === '') return;
    const read = data.slice(0, this.longest - this.length);
    this.segments.push({ node, data, start: this.length, isApart: this.isApart });
    this.parts.push(read);
    this.length += read.length;
    this.isApart = false;
  }

  private breakLine(): void {
    if (this.isApart) return;
    this.parts.push('\n');
    this.length += 1;
    this.isApart = true;
  }
}
