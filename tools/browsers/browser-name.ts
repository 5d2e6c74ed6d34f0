export const browserNames = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof browserNames)[number];
