import * as v from 'valibot';
import { failure, type Result } from '../../core/result.ts';
import { browser, extensionBase } from '../browser.ts';
import { overhear } from './overhear.ts';
import { PAGE_CHANGED, type Protocol, type Request, type Response, type Sender } from './protocol.ts';

/** Where a message came from, as the browser says. */
export interface Origin {
  readonly url: string | undefined;
  readonly tab: number | undefined;
  /** 0 is the page itself. */
  readonly frame: number | undefined;
  /** The address of the page in the tab; undefined where the browser hides it from us. */
  readonly page: string | undefined;
  readonly window: number | undefined;
  /** Whether it is a private window, in which nothing is kept that the reader does not save. */
  readonly isPrivate?: boolean;
}

const pageChanged = v.object({ type: v.literal(PAGE_CHANGED) });

export type Handlers<P extends Protocol> = {
  readonly [Type in keyof P]: (
    request: Request<P, Type>,
    origin: Origin,
  ) => Promise<Result<Response<P, Type>>> | Result<Response<P, Type>>;
};

interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Answers the messages of a protocol until the signal aborts. A message of another extension, of a sender who may not send
 * it, or of the wrong shape is refused; one of another protocol is left to whoever serves that.
 */
export function serve<P extends Protocol>(protocol: P, handlers: Handlers<P>, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const type = typeOf(message);
    if (sender.id !== browser.runtime.id || type === undefined || !Object.hasOwn(protocol, type))
      return undefined;
    answer(protocol, handlers, type, message, sender).then(respond, error =>
      respond(failure('unreachable', String(error))),
    );
    // Chromium takes no promise for an answer, but a word that one will come.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Calls back when the page in some tab says that it has changed. */
export function onPageChanged(changed: (tab: number | undefined) => void, signal: AbortSignal): void {
  overhear(pageChanged, (_, { tab }) => changed(tab?.id), signal);
}

async function answer<P extends Protocol>(
  protocol: P,
  handlers: Handlers<P>,
  type: keyof P & string,
  message: unknown,
  sender: MessageSender,
): Promise<Result<unknown>> {
  const { from, request } = protocol[type]!;
  if (!from.includes(senderOf(sender))) return failure('not-allowed', type);
  const read = v.safeParse(request, message);
  if (!read.success) return failure('bad-request', type);
  const origin = {
    url: sender.url,
    tab: sender.tab?.id,
    frame: sender.frameId,
    page: sender.tab?.url,
    window: sender.tab?.windowId,
    ...(sender.tab?.incognito && { isPrivate: true }),
  };
  return handlers[type](read.output as Request<P, typeof type>, origin);
}

/** An extension page may stand in a tab too, so its address decides, not the tab. */
function senderOf({ url }: MessageSender): Sender {
  return url?.startsWith(extensionBase()) ? 'view' : 'page';
}

function typeOf(message: unknown): string | undefined {
  const read = v.safeParse(v.object({ type: v.string() }), message);
  return read.success ? read.output.type : undefined;
}
