import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Forwarded, pass, type Reply } from './forward.ts';

interface Passing {
  readonly request: Forwarded;
  readonly response: ServerResponse;
  forward(request: Forwarded, upTo?: number): Promise<Reply>;
  /** How the server listed this folder before, the oldest first. */
  readonly former: readonly Reply[];
}

/** How far back a listing may be. */
const BEHIND = 5;
const DELAY = 20;

/** What can go wrong between a server and who asks it. */
export const FAULTS = {
  async none({ request, response, forward }: Passing) {
    pass(response, await forward(request));
  },
  /** The request is lost. */
  async 'lost-request'({ response }: Passing) {
    response.destroy();
  },
  /** It was done, and the answer is lost. */
  async 'lost-answer'({ request, response, forward }: Passing) {
    await forward(request);
    response.destroy();
  },
  /** It is done, and nothing is ever heard of it. */
  async 'no-answer'({ request, forward }: Passing) {
    await forward(request);
  },
  async late({ request, response, forward }: Passing) {
    await pause(DELAY);
    pass(response, await forward(request));
  },
  async repeated({ request, response, forward }: Passing) {
    await forward(request);
    pass(response, await forward(request));
  },
  /** The upload breaks off, and the server notices. */
  async 'cut-upload'({ request, response, forward }: Passing) {
    await forward(request, request.body.length >> 1).catch(() => undefined);
    // The server may still be at it.
    await pause(DELAY);
    response.destroy();
  },
  /** Half of what was sent arrives as though it was the whole. */
  async 'short-upload'({ request, response, forward }: Passing) {
    const body = request.body.subarray(0, request.body.length >> 1);
    pass(response, await forward({ ...request, body }));
  },
  /** The answer breaks off, which can be told by its length. */
  async 'cut-answer'({ request, response, forward }: Passing) {
    const reply = await forward(request);
    pass(response, half(reply), reply.body.length + 1);
  },
  /** Half of the answer comes as though it was the whole. */
  async 'short-answer'({ request, response, forward }: Passing) {
    pass(response, half(await forward(request)));
  },
  async 'old-listing'({ request, response, forward, former }: Passing) {
    const now = await forward(request);
    pass(response, former.at(-BEHIND) ?? former[0] ?? now);
  },
  /** Every second entry is missing; the folder itself is the first. */
  async 'partial-listing'({ request, response, forward }: Passing) {
    const { 'accept-encoding': _, ...headers } = request.headers;
    const reply = await forward({ ...request, headers });
    let at = 0;
    const some = reply.body
      .toString()
      .replace(/<([\w-]+:)?response\b.*?<\/\1response>/gs, entry => (at++ % 2 === 0 ? entry : ''));
    pass(response, { ...reply, body: Buffer.from(some) });
  },
  /** That of a hotel. */
  async 'login-page'({ response }: Passing) {
    const body = Buffer.from('<!doctype html><title>Log in</title><form><input name=password></form>');
    pass(response, { status: 200, headers: { 'content-type': 'text/html' }, body });
  },
  async redirect({ request, response }: Passing) {
    const headers = { location: `http://localhost:9${request.path}` };
    pass(response, { status: 302, headers, body: Buffer.alloc(0) });
  },
  async 'too-much'({ response }: Passing) {
    pass(response, { status: 503, headers: {}, body: Buffer.alloc(0) });
  },
} satisfies Readonly<Record<string, (passing: Passing) => Promise<void>>>;

function half(reply: Reply): Reply {
  return { ...reply, body: reply.body.subarray(0, reply.body.length >> 1) };
}

export type Fault = keyof typeof FAULTS;
