import type { Origin } from '../../platform/messaging/serve.ts';

/** Whoever asks for us. */
export const NOBODY: Origin = {
  url: undefined,
  tab: undefined,
  frame: undefined,
  page: undefined,
  window: undefined,
};
