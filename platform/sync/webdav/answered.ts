import type { Failure, Result } from '../../../core/result.ts';
import type { WebDavAccount } from './account.ts';
import { type Answer, type Asking, createAsk, type Request } from './ask.ts';
import { refusalOf } from './refusal.ts';

/** Why not, with the status if there was an answer. */
export type Refused = Failure & { readonly status?: number };

/** Makes a request: an answer by which the server says that it did what it was asked, or why it does not. */
export type Answered = (request: Request, signal: AbortSignal) => Promise<Result<Answer, Refused>>;

export function createAnswered(account: WebDavAccount, asking: Asking): Answered {
  const ask = createAsk(account, asking);
  return async (request, signal) => {
    const answer = await ask(request, signal);
    if (!answer.ok) return answer;
    const { status, headers } = answer.value;
    const code = refusalOf(request.method, answer.value);
    if (!code) return answer;
    const again = headers.get('Retry-After');
    const detail = `${request.method}: ${status}${again === null ? '' : `, again after ${again.slice(0, 40)}`}`;
    return { ok: false, error: { code, detail, status } };
  };
}
