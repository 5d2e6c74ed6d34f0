import { defineContentScript } from 'wxt/utils/define-content-script';
import { success } from '../../core/result.ts';
import { createPageWords } from '../../platform/i18n/page-words.ts';
import { tallyOf } from '../../platform/messaging/page-tally.ts';
import { type PageProtocol, type PageState, pageProtocol } from '../../platform/messaging/protocol.ts';
import { announcePageChanged, askBackground } from '../../platform/messaging/send.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { Highlighter } from '../../platform/page/highlight.ts';
import { isReadable } from '../../platform/page/readable.ts';
import { PageReader, type PlacedPassage, type Reading } from '../../platform/page/reading.ts';
import type { ContentScriptContext } from '../../platform/page/script-context.ts';
import { SITE_MATCHES } from '../../platform/page/sites/index.ts';
import { Looks } from './looks.ts';
import { MarginView } from './margin-view.tsx';
import { passageToward } from './stepping.ts';
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
  step: () => success(null),
  reread: () => success(null),
};

function start(context: ContentScriptContext): void {
  const { signal } = context;
  const words = createPageWords();
  const view = new MarginView(
    document,
    words.t,
    node => askBackground('describe', { node }),
    (isToBeKept, node, difference) =>
      askBackground(isToBeKept ? 'propose' : 'withdraw', { node, title: document.title, ...difference }),
    signal,
  );
  const looks = new Looks(view, words.speak);
  const stockPainter = new Highlighter();
  signal.addEventListener('abort', () => stockPainter.clear());
  const show = (reading: Reading) => {
    const shown = looks.shown(reading);
    const phrases = shown.stock?.flatMap(({ ranges }) => ranges) ?? [];
    stockPainter.paint(new Map(phrases.length > 0 ? [['stock', phrases]] : []));
    view.show(shown);
  };
  const reader = new PageReader(
    document,
    async text => {
      const answer = await askBackground('recognise', { text, ...looks.wish });
      if (answer.ok) looks.wear(answer.value.appearance);
      else context.abortIfOrphaned();
      return answer;
    },
    reading => {
      show(reading);
      void announcePageChanged(tallyOf(reading));
    },
    signal,
  );
  let ledTo: number | undefined;
  const lead = (found: PlacedPassage) => {
    ledTo = found.id;
    goTo(found.ranges);
    if (looks.isInPage) view.mark(found);
  };
  onSettingsChanged(async () => {
    const answer = await askBackground('read-appearance', looks.wish);
    if (!answer.ok || signal.aborted) return;
    if (looks.wear(answer.value)) await reader.reread();
    else show(reader.current);
  }, signal);
  serve(
    pageProtocol,
    {
      'page-state': () => success(stateOf(reader)),
      'go-to': ({ passage }) => {
        const found = reader.current.passages.find(({ id }) => id === passage);
        if (found) lead(found);
        return success(found !== undefined);
      },
      step: ({ by }) => {
        const found = passageToward(looks.ofShownKinds(reader.current), view.current ?? ledTo, by);
        if (found) lead(found);
        if (looks.isInPage) view.focusCurrent();
        return success(found?.id ?? null);
      },
      reread: async ({ isOnce = false }) => {
        looks.isOnce ||= isOnce;
        await reader.reread();
        return success(null);
      },
    },
    signal,
  );
  void reader.read();
}

function stateOf({ current }: PageReader): PageState {
  return {
    status: current.status,
    url: location.href,
    title: document.title,
    passages: current.passages.map(({ ranges, ...passage }) => passage),
    ...(current.stock && { stock: current.stock.map(({ ranges, ...phrase }) => phrase) }),
  };
}
