import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { libraryProtocol } from '../../../platform/messaging/library-protocol.ts';
import { backgroundProtocol, pageProtocol } from '../../../platform/messaging/protocol.ts';
import { serve } from '../../../platform/messaging/serve.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const library = vi.fn(() => success(smallPolicy()));

beforeEach(() => {
  fakeBrowser.runtime.onMessage.listeners.clear();
  library.mockClear();
  serve(libraryProtocol, { library }, new AbortController().signal);
});

describe('the library', () => {
  it('is given to a view of ours', async () => {
    expect(await deliver({ type: 'library' }, FROM_VIEW)).toEqual(success(smallPolicy()));
  });

  it('is not given to a page', async () => {
    expect(await deliver({ type: 'library' }, FROM_PAGE)).toEqual(failure('not-allowed', 'library'));
    expect(library).not.toHaveBeenCalled();
  });

  it('leaves a message of another extension alone', async () => {
    expect(await deliver({ type: 'library' }, { ...FROM_VIEW, id: 'someone-else' })).toBeUndefined();
    expect(library).not.toHaveBeenCalled();
  });

  it('shares no message with the other protocols, so that each is answered by one', () => {
    const others = Object.keys({ ...backgroundProtocol, ...pageProtocol });
    expect(Object.keys(libraryProtocol).filter(type => others.includes(type))).toEqual([]);
  });
});
