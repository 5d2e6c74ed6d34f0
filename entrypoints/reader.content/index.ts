import { defineContentScript } from 'wxt/utils/define-content-script';
import { success } from '../../core/result.ts';
import { pageTranslator } from '../../platform/i18n/page-translator.ts';
import { askRecognition } from '../../platform/messaging/ask-recognition.ts';
import { type PageProtocol, type PageState, pageProtocol } from '../../platform/messaging/protocol.ts';
import { announcePageChanged, askBackground } from '../../platform/messaging/send.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { isReadable } from '../../platform/page/readable.ts';
import { PageReader } from '../../platform/page/reading.ts';
import type { ContentScriptContext } from '../../platform/page/script-context.ts';
import { SITE_MATCHES } from '../../platform/page/sites/index.ts';
import { MarginView } from './margin-view.tsx';
import './style.css';

/** The reader's script: reads the page, has it matched in the background, and shows what was recognised. */
export default defineContentScript({
  matches: [...SITE_MATCHES],
  runAt: 'document_idle',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    if (isReadable(document)) start(context as unknown as ContentScriptContext);
    else serve(pageProtocol, NOTHING_TO_READ, signal);
  },
});

/** What an image, a video or XML answers: the views ask every page. */
const NOTHING_TO_READ: Handlers<PageProtocol> = {
  'page-state': () => success({ status: 'empty', url: location.href, title: document.title, passages: [] }),
  'go-to': () => success(false),
  reread: () => success(null),
};

function start(context: ContentScriptContext): void {
  const { signal } = context;
  const view = viewWhenNeeded(signal);
  const reader = new PageReader(
    document,
    async (text, before) => {
      const answer = await askRecognition(text, before);
      if (!answer.ok) context.abortIfOrphaned();
      return answer;
    },
    (reading, isNew) => {
      view(reading.passages.length > 0)?.show(reading);
      if (isNew) void announcePageChanged();
    },
    signal,
  );
  serve(
    pageProtocol,
    {
      'page-state': () => success(stateOf(reader)),
      'go-to': ({ passage }) => {
        const found = reader.current.passages.find(({ id }) => id === passage);
        if (found) {
          goTo(found.ranges);
          view(true)?.mark(found);
        }
        return success(found !== undefined);
      },
      reread: async () => {
        await reader.reread();
        return success(null);
      },
    },
    signal,
  );
  void reader.read();
}

/** Makes ready what is shown when there is something to show: a page without passages need not give the time for it. */
function viewWhenNeeded(signal: AbortSignal): (isNeeded: boolean) => MarginView | undefined {
  let view: MarginView | undefined;
  return isNeeded => {
    if (isNeeded)
      view ??= new MarginView(
        document,
        pageTranslator(),
        node => askBackground('describe', { node }),
        (isToBeKept, node, difference) =>
          askBackground(isToBeKept ? 'propose' : 'withdraw', { node, title: document.title, ...difference }),
        signal,
      );
    return view;
  };
}

function stateOf({ current }: PageReader): PageState {
  return {
    status: current.status,
    url: location.href,
    title: document.title,
    passages: current.passages.map(({ ranges, shown, ...passage }) => passage),
  };
}
