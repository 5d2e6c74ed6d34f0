import type { BackgroundRecord } from '../probes/background-record.ts';
import type { PageRecord } from '../probes/page-record.ts';

/** One load of a page, as the probes in page and background saw it; each has its own clock. */
export interface Load {
  readonly page: PageRecord;
  readonly background: BackgroundRecord;
  /** Milliseconds of the bare scan over the same text, in the process of the background, right after. */
  readonly scan: number;
}

/** Milliseconds of what a reader waits for. */
export interface Waiting {
  /** Before it: from the start of our script until the text of the page is ready. */
  readonly reading: number;
  /** From the text to the painted labels; the four that follow are its parts. */
  readonly whole: number;
  /** On the way to the background and back, and waking it where it sleeps. */
  readonly way: number;
  /** In the background, from the request to its answer. */
  readonly handled: number;
  /** In the page, from the answer to the labels in their places. */
  readonly placed: number;
  /** Until the frame with the labels is drawn. */
  readonly drawn: number;
  /** Where the background was woken: from its start until it hears the request. */
  readonly waking: number | undefined;
  readonly scan: number;
}

/** The parts of a load of a page with passages; throws where labels never came. */
export function waitingOf({ page, background, scan }: Load): Waiting {
  const { begun, asked, answered, labelled, painted } = page;
  if (asked === undefined || answered === undefined || labelled === undefined || painted === undefined)
    throw new Error('the load has no labels');
  const handled = background.answered - background.received;
  return {
    reading: asked - begun,
    whole: painted - asked,
    way: answered - asked - handled,
    handled,
    placed: labelled - answered,
    drawn: painted - labelled,
    waking: isCold({ background }) ? background.received : undefined,
    scan,
  };
}

/** The background was started by this load. */
export function isCold({ background }: Pick<Load, 'background'>): boolean {
  return background.served === 1;
}

/** Milliseconds that our script keeps the main thread of a page without passages. */
export interface Silence {
  /** It starts, finds the article, reads the text and sends it. */
  readonly reading: number;
  /** Of that, the browser makes its interface for extensions. */
  readonly making: number;
  /** It takes the answer. */
  readonly taking: number;
  readonly whole: number;
  readonly scan: number;
}

export function silenceOf({ page: { begun, ran, making, answered, digested }, scan }: Load): Silence {
  if (answered === undefined || digested === undefined) throw new Error('the load has no answer');
  const reading = ran - begun;
  const taking = digested - answered;
  return { reading, making, taking, whole: reading + taking, scan };
}
