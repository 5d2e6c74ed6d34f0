import { failure, success } from '../../core/result.ts';
import { pageTextProtocol } from '../../platform/messaging/page-text-protocol.ts';
import { type PageProtocol, pageProtocol } from '../../platform/messaging/protocol.ts';
import { selectionProtocol } from '../../platform/messaging/selection-protocol.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';

const ANSWERS: Handlers<PageProtocol> = {
  'page-state': () => success({ status: 'empty', url: location.href, title: document.title, passages: [] }),
  'go-to': () => success(false),
  'go-to-note': () => success(false),
  step: () => success(null),
  leave: () => success(null),
  reread: () => success(null),
  'frame-tally': () =>
    success({
      ...{ status: 'empty', count: 0, misquoted: 0, documents: [] },
      ...{ isCurrent: false, hasSummary: false, hasFrames: false },
    }),
  'sum-up': () => success(null),
};

/** What an image, a video or XML answers, and a frame that is not read: the views ask every page. */
export function answerNothing(own: Partial<Handlers<PageProtocol>>, signal: AbortSignal): void {
  serve(pageProtocol, { ...ANSWERS, ...own }, signal);
  serve(
    selectionProtocol,
    { 'selected-stretch': () => failure('not-in-article'), 'say-outcome': () => success(null) },
    signal,
  );
  serve(
    pageTextProtocol,
    {
      'page-hash': () => success(null),
      'page-text': () => success(null),
      'go-to-stretch': () => success(false),
    },
    signal,
  );
}
