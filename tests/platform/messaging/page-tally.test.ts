import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onPageTally, tallyOf } from '../../../platform/messaging/page-tally.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const MESSAGE = { type: 'page-changed', status: 'read', count: 3, misquoted: 1 };
const differences = [{ grade: 'wording', text: '红' }] as const;
const kind = 'near-verbatim';
const witness = 'scan';

beforeEach(() => fakeBrowser.runtime.onMessage.listeners.clear());

describe('the numbers of a page', () => {
  it('count all passages, and as misquoted what differs in a quotation alone, other words of a paraphrase aside', () => {
    const passages = [
      { kind, voice: 'quoted', isIssuer: false, witness, differences },
      { kind, voice: 'quoted', isIssuer: false, witness, differences: [] },
      { kind, voice: 'quoted', isIssuer: true, witness, differences },
      { kind, voice: 'own', isIssuer: false, witness, differences },
      { kind, voice: 'unclear', isIssuer: false, witness, differences },
      { kind: 'paraphrase', voice: 'quoted', isIssuer: false, witness, differences },
    ] as const;
    expect(tallyOf({ status: 'read', passages })).toEqual({ status: 'read', count: 6, misquoted: 1 });
  });

  it('are heard with the tab they are of, from our own scripts and until the signal aborts', async () => {
    const changed = vi.fn();
    const lifetime = new AbortController();
    onPageTally(changed, lifetime.signal);
    expect(await deliver(MESSAGE, FROM_PAGE)).toBeUndefined();
    expect(changed.mock.calls).toEqual([[7, MESSAGE]]);
    await deliver(MESSAGE, { ...FROM_PAGE, id: 'someone-else' });
    await deliver(MESSAGE, FROM_VIEW);
    await deliver({ type: 'page-changed' }, FROM_PAGE);
    await deliver({ ...MESSAGE, count: -1 }, FROM_PAGE);
    lifetime.abort();
    await deliver(MESSAGE, FROM_PAGE);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
