import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardTranslator } from '../../platform/i18n/card-translator.ts';
import { askFromCard } from '../../platform/messaging/ask-from-card.ts';
import { askToShow } from '../../platform/messaging/show-node.ts';
import { offerCard } from '../../platform/page/card-door.ts';
import { copyText } from '../../platform/page/copy-text.ts';
import { CardView } from './card-view.tsx';

/** The card's script. The background puts it beside the reader's when the first card is opened. */
export default defineUnlistedScript(() => {
  offerCard(keeper => {
    const title = () => keeper.document.title;
    return new CardView(keeper, cardTranslator(keeper.locale()), {
      describe: node => askFromCard('describe', { node }),
      keep: (isToBeKept, node, difference) =>
        askFromCard(isToBeKept ? 'propose' : 'withdraw', { node, title: title(), ...difference }),
      hide: (isToBeHidden, { node, text }) =>
        askFromCard(isToBeHidden ? 'hide' : 'show-again', { node, text, title: title() }),
      openPanel: (node, note) => {
        const asked = { node, ...(note && { note }) };
        // First, as the browser remembers the click for this message alone.
        const opened = askFromCard('open-panel', asked);
        void askToShow(asked);
        return opened;
      },
      copy: copyText,
    });
  });
});
