import type { SiteMode } from './values.ts';

/** Of several modes the one that shows least. */
export function strictestMode(modes: readonly SiteMode[]): SiteMode {
  return BY_STRICTNESS.find(mode => modes.includes(mode)) ?? 'on';
}

const BY_STRICTNESS: readonly SiteMode[] = ['off', 'panel', 'on'];
