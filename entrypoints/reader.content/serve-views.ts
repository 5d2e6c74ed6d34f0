import { success } from '../../core/result.ts';
import { tallyOf } from '../../platform/messaging/page-tally.ts';
import { pageTextProtocol } from '../../platform/messaging/page-text-protocol.ts';
import { type PageProtocol, type PageState, pageProtocol } from '../../platform/messaging/protocol.ts';
import { selectionProtocol } from '../../platform/messaging/selection-protocol.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';
import { countDocuments } from '../../platform/page/count-documents.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { pageDate } from '../../platform/page/page-date.ts';
import { takenSelection } from '../../platform/page/taken-selection.ts';
import { answersAboutText } from './answers-about-text.ts';
import type { ReadPage } from './read-page.ts';

/** Answers our views, and the background, what they ask of a page. */
export function serveViews(page: ReadPage, signal: AbortSignal): void {
  serve(pageProtocol, answersOf(page), signal);
  serve(
    selectionProtocol,
    {
      'selected-stretch': () => takenSelection(document),
      'say-outcome': ({ outcome, note }) => {
        page.say(outcome, note);
        return success(null);
      },
    },
    signal,
  );
  serve(pageTextProtocol, answersAboutText(page.reader), signal);
}

function answersOf(page: ReadPage): Handlers<PageProtocol> {
  const { reader, marks, looks } = page;
  return {
    'page-state': () => success(stateOf(page)),
    'go-to': ({ passage }) => {
      const found = reader.current.passages.find(({ id }) => id === passage);
      if (found) page.lead(found);
      return success(found !== undefined);
    },
    'go-to-note': ({ note }) => {
      const ranges = marks.rangesOf(note);
      if (ranges.length > 0) goTo(ranges);
      return success(ranges.length > 0);
    },
    step: ({ by, isFromOutside = false }) => success(page.step(by, isFromOutside) ?? null),
    leave: () => {
      page.leave();
      return success(null);
    },
    'frame-tally': () =>
      success({
        ...tallyOf(reader.current),
        documents: countDocuments(looks.shown(reader.current).passages),
        isCurrent: reader.current.passages.some(({ id }) => id === page.current),
        hasSummary: page.view?.hasSummary ?? false,
        hasFrames: window.length > 0,
      }),
    'sum-up': ({ documents }) => {
      page.view?.sumUp(documents);
      return success(null);
    },
    reread: async ({ isOnce = false }) => {
      looks.isOnce ||= isOnce;
      await reader.reread();
      return success(null);
    },
  };
}

function stateOf({ reader: { current }, view }: ReadPage): PageState {
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
    ...(view?.isUnlabelled && { isUnlabelled: true }),
    ...(current.stock && { stock: current.stock.map(({ ranges, ...phrase }) => phrase) }),
  };
}
