import * as v from 'valibot';
import { failure, type Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { tellOurs } from './overhear.ts';
import {
  type BackgroundProtocol,
  backgroundProtocol,
  PAGE_CHANGED,
  type PageProtocol,
  type Protocol,
  pageProtocol,
  type Request,
  type Response,
} from './protocol.ts';

/** `unreachable`: nobody listens there; `bad-answer`: what came back is not what the protocol promises. */
export type SendFailure = { readonly code: string; readonly detail?: string };

const envelope = v.union([
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({
    ok: v.literal(false),
    error: v.object({ code: v.string(), detail: v.exactOptional(v.string()) }),
  }),
]);

export function askBackground<Type extends keyof BackgroundProtocol>(
  type: Type,
  request: Request<BackgroundProtocol, Type>,
): Promise<Result<Response<BackgroundProtocol, Type>, SendFailure>> {
  return exchange(backgroundProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}

/** Asks the reader's script in one frame of a tab; `frame` 0 is the page itself. */
export function askFrame<Type extends keyof PageProtocol>(
  tab: number,
  frame: number,
  type: Type,
  request: Request<PageProtocol, Type>,
): Promise<Result<Response<PageProtocol, Type>, SendFailure>> {
  return exchange(pageProtocol, type, () =>
    browser.tabs.sendMessage(tab, { type, ...request }, { frameId: frame }),
  );
}

/** Tells whoever shows pages that this one has changed, or a frame of it. */
export function announcePageChanged(): Promise<void> {
  return tellOurs({ type: PAGE_CHANGED });
}

/** Sends a message of a protocol and checks what comes back. */
export async function exchange<P extends Protocol, Type extends keyof P & string>(
  protocol: P,
  type: Type,
  send: () => Promise<unknown>,
): Promise<Result<Response<P, Type>, SendFailure>> {
  let answer: unknown;
  try {
    answer = await send();
  } catch (error) {
    return failure('unreachable', String(error));
  }
  const read = v.safeParse(envelope, answer);
  if (!read.success) return failure('bad-answer', type);
  if (!read.output.ok) return read.output;
  const value = v.safeParse(protocol[type]!.response, read.output.value);
  return value.success ? { ok: true, value: value.output as Response<P, Type> } : failure('bad-answer', type);
}
