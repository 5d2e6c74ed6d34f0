import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageTranslator } from '../../platform/i18n/page-translator.ts';
import { askBackground } from '../../platform/messaging/send.ts';
import { offerCard } from '../../platform/page/card-door.ts';
import { CardView } from './card-view.tsx';

/** The card's script. The background puts it beside the reader's when the first card is opened. */
export default defineUnlistedScript(() => {
  offerCard(
    keeper =>
      new CardView(
        keeper,
        pageTranslator(),
        node => askBackground('describe', { node }),
        (isToBeKept, node, difference) =>
          askBackground(isToBeKept ? 'propose' : 'withdraw', {
            node,
            title: keeper.document.title,
            ...difference,
          }),
      ),
  );
});
