import { browser } from './browser.ts';
import type { PageTally } from './messaging/page-tally.ts';

/** The inks of components/tokens.css, on which white stands out by 4.5 to 1 and more. */
const CINNABAR = '#b5342a';
const AMBER = '#8f5a00';
const GREY = '#6b645a';

interface Badge {
  readonly text: string;
  readonly color: string;
}

/** What the button of the toolbar says of a page: how many passages, in amber where quotations differ, or that it is off. */
export function badgeOf({ status, count, misquoted }: PageTally): Badge {
  if (status === 'off') return { text: '–', color: GREY };
  const text = count > 999 ? '999+' : String(count);
  return { text: count === 0 ? '' : text, color: misquoted > 0 ? AMBER : CINNABAR };
}

/** Of one tab; the browser takes it away when the tab goes to another page. A tab that is gone is no fault. */
export async function showBadge(tabId: number, tally: PageTally): Promise<void> {
  const { text, color } = badgeOf(tally);
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
}
