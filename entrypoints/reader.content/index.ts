import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMarksChanged } from '../../platform/messaging/notes-changed.ts';
import { announcePageChanged } from '../../platform/messaging/send.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { clearMarginDoor } from '../../platform/page/margin-door.ts';
import { isReadable } from '../../platform/page/readable.ts';
import type { ContentScriptContext } from '../../platform/page/script-context.ts';
import { SITE_MATCHES } from '../../platform/page/sites/index.ts';
import { answerNothing } from './nothing-to-read.ts';
import { ReadPage } from './read-page.ts';
import { watchSelection } from './selection-offer.ts';
import { serveViews } from './serve-views.ts';
import { isFrame, waitInFrame } from './waiting.ts';
import './style.css';

/** The reader's script: reads the page, or a frame of it, has it matched in the background, and shows what was recognised. */
export default defineContentScript({
  matches: [...SITE_MATCHES],
  runAt: 'document_idle',
  allFrames: true,
  main(wxt) {
    const context = wxt as unknown as ContentScriptContext;
    if (!isReadable(document)) answerNothing({}, context.signal);
    else if (isFrame()) waitInFrame(isOnce => start(context, isOnce), context.signal);
    else start(context);
  },
});

function start(context: ContentScriptContext, isOnce = false): void {
  const { signal } = context;
  clearMarginDoor();
  const page = new ReadPage(context, isOnce);
  const { looks } = page;
  watchSelection(
    document,
    () => looks.isInPage && (looks.appearance?.offersMark ?? false),
    end => page.offerMark(end),
    signal,
  );
  onMarksChanged(() => page.marks.refresh(), signal);
  onSettingsChanged(() => page.dress(), signal);
  serveViews(page, signal);
  if (isFrame()) sayWhenGone(page, signal);
  void page.reader.read();
}

/** A frame may go while its page stays: then what was found in it is no longer there. */
function sayWhenGone({ reader }: ReadPage, signal: AbortSignal): void {
  const gone = () => {
    if (reader.current.passages.length > 0) void announcePageChanged();
  };
  addEventListener('pagehide', gone, { signal });
}
