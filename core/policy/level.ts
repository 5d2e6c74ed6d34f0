/** What a node is within its document. */
export const LEVELS = [
  'issuer',
  'title',
  'subtitle',
  'date',
  'byline',
  'dateline',
  'continuation',
  'credit',
  'preamble',
  'section',
  'clause',
  'paragraph',
  'heading',
  'sentence',
] as const;

export type NodeLevel = (typeof LEVELS)[number];

/** How good our text of a node is; only `official` is called 原文 in the interface. */
export const WITNESSES = ['official', 'copies', 'digest', 'scan'] as const;

export type Witness = (typeof WITNESSES)[number];
