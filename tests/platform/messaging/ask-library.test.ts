import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../core/policy/pack.ts';
import { failure, success } from '../../../core/result.ts';
import { askLibrary } from '../../../platform/messaging/ask-library.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage } = fakeBrowser.runtime;

beforeEach(() => {
  sendMessage.mockReset();
});

describe('asking for the library', () => {
  it('asks the background and gives the whole pack that comes back', async () => {
    sendMessage.mockResolvedValue(success(smallPolicy()));
    expect(await askLibrary()).toEqual(success(smallPolicy()));
    expect(sendMessage.mock.calls).toEqual([[{ type: 'library' }]]);
  });

  it('is unreachable where nobody listens', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    expect(await askLibrary()).toMatchObject(failure('unreachable'));
  });

  it('gives on the failure that comes back', async () => {
    sendMessage.mockResolvedValue(failure('not-allowed', 'library'));
    expect(await askLibrary()).toEqual(failure('not-allowed', 'library'));
  });

  it.each<[string, (pack: Pack) => unknown]>([
    ['no pack', () => null],
    ['a pack of another format', pack => ({ ...pack, format: 2 })],
    ['a pack without documents', ({ documents: _, ...rest }) => rest],
    ['a pack with a key that is not known', pack => ({ ...pack, extra: 1 })],
    ['a node of an unknown level', pack => withNode(pack, { level: 'verse' })],
    ['markup in a text', pack => withNode(pack, { text: '<img src=x>' })],
    ['null for a number', pack => withNode(pack, { number: null })],
    [
      'a relation of an unknown type',
      pack => ({ ...pack, relations: [{ ...pack.relations[0], type: 'likes' }] }),
    ],
  ])('refuses %s', async (_, broken) => {
    sendMessage.mockResolvedValue(success(broken(smallPolicy())));
    expect(await askLibrary()).toEqual(failure('bad-answer', 'library'));
  });
});

/** The pack with its first node changed. */
function withNode(pack: Pack, change: object): Pack {
  Object.assign(pack.documents[0]!.nodes[0]!, change);
  return pack;
}
