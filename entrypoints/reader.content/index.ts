import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Result, success } from '../../core/result.ts';
import { markOfText } from '../../core/text/text-change.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import { askHash } from '../../platform/messaging/ask-page-hash.ts';
import { askRecognition } from '../../platform/messaging/ask-recognition.ts';
import { onMarksChanged } from '../../platform/messaging/notes-changed.ts';
import { tallyOf } from '../../platform/messaging/page-tally.ts';
import {
  type PageTextProtocol,
  type PageWords,
  pageTextProtocol,
} from '../../platform/messaging/page-text-protocol.ts';
import { announcePassageOpened } from '../../platform/messaging/passage-opened.ts';
import { LONGEST_TEXT, type PageState, pageProtocol } from '../../platform/messaging/protocol.ts';
import { selectionProtocol } from '../../platform/messaging/selection-protocol.ts';
import { announcePageChanged, askBackground } from '../../platform/messaging/send.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { findArticle } from '../../platform/page/article.ts';
import { countDocuments } from '../../platform/page/count-documents.ts';
import { extractText } from '../../platform/page/extract.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { clearMarginDoor } from '../../platform/page/margin-door.ts';
import { pageDate } from '../../platform/page/page-date.ts';
import { NO_NOTES } from '../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import { isReadable } from '../../platform/page/readable.ts';
import { PageReader, type Reading } from '../../platform/page/reading.ts';
import type { ContentScriptContext } from '../../platform/page/script-context.ts';
import { SITE_MATCHES, siteOf } from '../../platform/page/sites/index.ts';
import { takenSelection } from '../../platform/page/taken-selection.ts';
import { Looks } from './looks.ts';
import { markOwnSelection } from './mark-own-selection.ts';
import { answerNothing } from './nothing-to-read.ts';
import { OwnMarks } from './own-marks.ts';
import { PageView } from './page-view.ts';
import { watchSelection } from './selection-offer.ts';
import { passageToward } from './stepping.ts';
import { SHORTEST_IN_FRAME, waitInFrame } from './waiting.ts';
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

function isFrame(): boolean {
  return window !== window.top;
}

function start(context: ContentScriptContext, isOnce = false): void {
  const { signal } = context;
  clearMarginDoor();
  let view: PageView | undefined;
  const looks = new Looks({ dress: appearance => view?.dress(appearance) });
  looks.isOnce = isOnce;
  /** Makes ready what is shown when there is something to show: a page without passages need not give the time for it. */
  const makeView = () => {
    const made = new PageView(
      document,
      {
        bringMargin: () => askBackground('bring-margin', {}),
        bringCard: () => askBackground('bring-card', {}),
        reread: () => reader.reread(),
        opened: passage => void announcePassageOpened(passage),
        openNote: note => void askMarks('open-note', { note }),
        markSelection: () => void markOwnSelection(document, (...said) => view?.say(...said)),
        undoMark: async note => (await askMarks('undo-mark', { note })).ok,
        failed: () => void announcePageChanged(),
      },
      signal,
    );
    if (looks.appearance) made.dress(looks.appearance);
    return made;
  };
  const show = (reading: Reading) => {
    const shown = looks.shown(reading);
    if (shown.passages.length + (shown.stock?.length ?? 0) > 0) view ??= makeView();
    view?.show(shown);
    marks.follow(shown);
  };
  const marks = new OwnMarks(
    (mark, text) => askMarks('find-marks', { mark, ...(text !== undefined && { text }) }),
    (notes, reading) => {
      const shown = looks.isInPage ? notes : NO_NOTES;
      if (shown.marks.length > 0 && !view) {
        view = makeView();
        view.show(reading);
      }
      view?.showNotes(shown, reading);
    },
    signal,
  );
  watchSelection(
    document,
    () => looks.isInPage && (looks.appearance?.offersMark ?? false),
    end => {
      if (end) view ??= makeView();
      view?.offer(end);
    },
    signal,
  );
  onMarksChanged(() => marks.refresh(), signal);
  const reader = new PageReader(
    document,
    async (text, before) => {
      if (isFrame() && text.trim().length < SHORTEST_IN_FRAME) return success({ isOn: true, passages: [] });
      const answer = await askRecognition(text, before, {
        ...looks.wish,
        ...(view?.hasMargin && { hasMargin: true }),
      });
      if (!answer.ok) context.abortIfOrphaned();
      else {
        const { appearance, hasNotes = false } = answer.value;
        // Where only what changed was asked about, the rest is as it was.
        marks.mayBe = appearance ? hasNotes : marks.mayBe || hasNotes;
        if (appearance) looks.wear(appearance);
      }
      return answer;
    },
    (reading, isNew) => {
      show(reading);
      if (isNew) void announcePageChanged();
    },
    signal,
  );
  let ledTo: number | undefined;
  const current = () => view?.current ?? ledTo;
  const lead = (found: PlacedPassage) => {
    ledTo = found.id;
    goTo(found.ranges);
    if (looks.isInPage) view?.mark(found);
  };
  onSettingsChanged(async () => {
    const answer = await askBackground('read-appearance', looks.wish);
    if (!answer.ok || signal.aborted) return;
    if (looks.wear(answer.value)) await reader.reread();
    else {
      show(reader.current);
      void announcePageChanged();
    }
  }, signal);
  serve(
    pageProtocol,
    {
      'page-state': () => success(stateOf(reader, view?.isUnlabelled ?? false)),
      'go-to': ({ passage }) => {
        const found = reader.current.passages.find(({ id }) => id === passage);
        if (found) lead(found);
        return success(found !== undefined);
      },
      'go-to-note': ({ note }) => {
        const ranges = marks.rangesOf(note);
        if (ranges.length > 0) goTo(ranges);
        return success(ranges.length > 0);
      },
      step: ({ by, isFromOutside = false }) => {
        const passages = looks.ofShownKinds(reader.current);
        const found = isFromOutside ? passages.at(by === 1 ? 0 : -1) : passageToward(passages, current(), by);
        if (found) lead(found);
        if (looks.isInPage) view?.focusCurrent();
        return success(found?.id ?? null);
      },
      leave: () => {
        ledTo = undefined;
        view?.mark(undefined);
        return success(null);
      },
      'frame-tally': () =>
        success({
          ...tallyOf(reader.current),
          documents: countDocuments(looks.shown(reader.current).passages),
          isCurrent: reader.current.passages.some(({ id }) => id === current()),
          hasSummary: view?.hasSummary ?? false,
          hasFrames: window.length > 0,
        }),
      'sum-up': ({ documents }) => {
        view?.sumUp(documents);
        return success(null);
      },
      reread: async ({ isOnce = false }) => {
        looks.isOnce ||= isOnce;
        await reader.reread();
        return success(null);
      },
    },
    signal,
  );
  serve(
    selectionProtocol,
    {
      'selected-stretch': () => takenSelection(document),
      'say-outcome': ({ outcome, note }) => {
        view ??= makeView();
        view.say(outcome, note);
        return success(null);
      },
    },
    signal,
  );
  serve(pageTextProtocol, answersAboutText(document, reader), signal);
  if (isFrame()) sayWhenGone(reader, signal);
  void reader.read();
}

/** A frame may go while its page stays: then what was found in it is no longer there. */
function sayWhenGone(reader: PageReader, signal: AbortSignal): void {
  const gone = () => {
    if (reader.current.passages.length > 0) void announcePageChanged();
  };
  addEventListener('pagehide', gone, { signal });
}

function answersAboutText(document: Document, reader: PageReader): Handlers<PageTextProtocol> {
  return {
    'page-hash': () => hashOfText(),
    'page-text': () => success(pageWords(document, reader.current)),
    'go-to-stretch': ({ mark, start, end }) => {
      const { page } = reader.current;
      const ranges = page && markOfText(page.text) === mark ? page.map.rangesOf(start, end) : [];
      if (ranges.length > 0) goTo(ranges);
      return success(ranges.length > 0);
    },
  };
}

function pageWords(document: Document, { page }: Reading): PageWords | null {
  const date = pageDate(document);
  return page ? { text: page.text, title: document.title, ...(date !== undefined && { date }) } : null;
}

/** Of the text as it is now: what is shown of it follows within moments. */
async function hashOfText(): Promise<Result<string | null>> {
  const article = findArticle(document, siteOf(location.href));
  return article ? askHash(extractText(article, LONGEST_TEXT).text) : success(null);
}

function stateOf({ current }: PageReader, isUnlabelled: boolean): PageState {
  const date = pageDate(document);
  return {
    status: current.status,
    url: location.href,
    title: document.title,
    ...(date !== undefined && { date }),
    passages: current.passages.map(({ ranges, shown, places, ...passage }) => ({
      ...passage,
      places: [...places],
    })),
    ...(isUnlabelled && { isUnlabelled }),
    ...(current.stock && { stock: current.stock.map(({ ranges, ...phrase }) => phrase) }),
  };
}
