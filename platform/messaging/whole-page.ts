import type { PageTally } from './page-tally.ts';
import { type PassageKey, passageKey } from './passage-key.ts';
import type { PageState } from './protocol.ts';

/** What is known of a page with all its frames. */
export interface WholePage extends Omit<PageState, 'passages'> {
  /** Those of the page itself first, then frame by frame. */
  readonly passages: readonly (Omit<PageState['passages'][number], 'id'> & { readonly id: PassageKey })[];
  /** Where the texts stand that the passages are of, in the same order. */
  readonly texts: readonly FrameAddress[];
}

export interface FrameAddress {
  readonly frame: number;
  readonly url: string;
}

interface InFrame<T> {
  readonly frame: number;
  readonly said: T;
}

type Status = PageState['status'];

/** What says most of a page that has no text of its own comes first. */
const BY_FRAMES: readonly Status[] = ['read', 'reading', 'failed'];

/** @param frames what each says, in the order of the page; the first is the page itself. */
export function joinedPage(frames: readonly InFrame<PageState>[]): WholePage {
  const [top] = frames as [InFrame<PageState>];
  const status = joinedStatus(frames.map(({ said }) => said.status));
  const holding = status === 'off' ? [] : frames.filter(({ said }) => said.passages.length > 0);
  const stock = frames.flatMap(({ said }) => said.stock ?? []);
  const date = top.said.date ?? holding[0]?.said.date;
  return {
    status,
    url: top.said.url,
    title: top.said.title,
    ...(date !== undefined && { date }),
    passages: holding.flatMap(({ frame, said }) =>
      said.passages.map(passage => ({ ...passage, id: passageKey(frame, passage.id) })),
    ),
    texts: holding.map(({ frame, said }) => ({ frame, url: said.url })),
    ...(holding.some(({ said }) => said.isUnlabelled) && { isUnlabelled: true }),
    ...(stock.length > 0 && { stock }),
  };
}

/** @param tallies of each frame, in the order of the page; the first is of the page itself. */
export function joinedTally(tallies: readonly PageTally[]): PageTally {
  const status = joinedStatus(tallies.map(tally => tally.status));
  const counted = status === 'off' ? [] : tallies;
  return {
    status,
    count: counted.reduce((sum, { count }) => sum + count, 0),
    misquoted: counted.reduce((sum, { misquoted }) => sum + misquoted, 0),
  };
}

/** The page speaks for all, unless it is but the frame around others. */
function joinedStatus([top, ...inner]: readonly Status[]): Status {
  if (top !== 'empty') return top!;
  return BY_FRAMES.find(status => inner.includes(status)) ?? top;
}
