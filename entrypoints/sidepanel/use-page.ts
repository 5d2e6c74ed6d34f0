import { useEffect, useState } from 'preact/hooks';
import type { ViewedPage } from '../../components/passages/page-view.tsx';
import type { ListedStock } from '../../components/passages/stock-list.tsx';
import type { Translate } from '../../components/translate.ts';
import { latestOf } from '../../core/latest.ts';
import { onPageChanged } from '../../platform/messaging/serve.ts';
import type { FrameAddress } from '../../platform/messaging/whole-page.ts';
import { standingOf } from '../../platform/page/standing.ts';
import { onShownTabChanged, shownTab } from '../../platform/tabs.ts';
import { pageOf } from './page-of.ts';

/** The tab that the panel is about, and what is known of its page. */
export interface ShownPage {
  /** Undefined where there is no such tab. */
  readonly tab: number | undefined;
  readonly page: ViewedPage;
  /** Where the reader wants to see them. */
  readonly stock: readonly ListedStock[];
  /** Where the texts stand that its passages are of. */
  readonly texts: readonly FrameAddress[];
}

/** The page as it is now; undefined until that is known. */
export function usePage(t: Translate): ShownPage | undefined {
  const [shown, setShown] = useState<ShownPage>();
  useEffect(() => {
    const lifetime = new AbortController();
    const look = async () => {
      const tab = await shownTab(location);
      const standing = await standingOf(tab);
      const { stock = [], texts = [] } = standing.kind === 'present' ? standing.state : {};
      return { tab: tab?.id, page: pageOf(standing, t), stock, texts };
    };
    const refresh = latestOf(look, setShown);
    onPageChanged(refresh, lifetime.signal);
    onShownTabChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, [t]);
  return shown;
}
