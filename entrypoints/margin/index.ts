import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageWords } from '../../platform/i18n/page-words.ts';
import { offerMargin } from '../../platform/page/margin-door.ts';
import { MarginView } from './margin-view.tsx';

/** The script of the labels. The background puts it beside the reader's where there is something to label. */
export default defineUnlistedScript(() => {
  const words = createPageWords();
  // Often there is time before the answer is there.
  words.speak('browser');
  offerMargin(keeper => new MarginView(keeper, words));
});
