import type { Described } from '../../../core/notes/anchor/describe-stretch.ts';
import type { Random } from '../random.ts';

/** What a note may have lost, or never had: as other programs write quotes, or as a reader trims them. */
export interface NoteCut {
  readonly name: string;
  apply(described: Described, random: Random): Described;
}

export const NOTE_CUTS: readonly NoteCut[] = [
  {
    name: 'contexts of 10',
    apply: ({ quote, ...rest }) => ({
      ...rest,
      quote: { ...quote, prefix: quote.prefix.slice(-10), suffix: quote.suffix.slice(0, 10) },
    }),
  },
  {
    name: 'no contexts',
    apply: ({ quote, ...rest }) => ({ ...rest, quote: { ...quote, prefix: '', suffix: '' } }),
  },
  {
    name: 'spaces as one, position lost',
    apply: ({ quote, ...rest }, random) => ({
      ...rest,
      position: { start: random.below(50), end: 60 },
      quote: {
        exact: quote.exact.replace(/\s+/g, ' ').trim() || quote.exact,
        prefix: quote.prefix.replace(/\s+/g, ' '),
        suffix: quote.suffix.replace(/\s+/g, ' '),
      },
    }),
  },
];
