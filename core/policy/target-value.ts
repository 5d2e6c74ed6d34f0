import type { Target } from './pack.ts';

const SIGNS: Record<Target['comparator'], string> = {
  gte: '≥',
  lte: '≤',
  eq: '',
  about: '约',
  up: '+',
  down: '−',
  rank: '第',
};

/** A target's value as people write it: `≥80%`, `+7.2%`, `−3.8%`, `第2位`; empty for a target without a number. */
export function targetValue({ comparator, value, unit = '' }: Target): string {
  return value === undefined ? '' : `${SIGNS[comparator]}${value}${unit}`;
}
