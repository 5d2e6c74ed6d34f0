import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { deleteProposal, listProposals, restoreProposal } from '../../../platform/messaging/ask-proposals.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage } = fakeBrowser.runtime;

beforeEach(() => {
  sendMessage.mockReset();
});

describe('asking for the proposals', () => {
  it('gives all that come back', async () => {
    sendMessage.mockResolvedValue(success([smallProposal()]));
    expect(await listProposals()).toEqual(success([smallProposal()]));
    expect(sendMessage.mock.calls).toEqual([[{ type: 'list-proposals' }]]);
  });

  it('refuses an answer with one that is none', async () => {
    sendMessage.mockResolvedValue(success([smallProposal({ source: '<b>' })]));
    expect(await listProposals()).toEqual(failure('bad-answer', 'list-proposals'));
  });

  it('names the one to be deleted by its key alone', async () => {
    sendMessage.mockResolvedValue(success(null));
    expect(await deleteProposal(smallProposal())).toEqual(success(null));
    const { node, source, reading, address } = smallProposal();
    expect(sendMessage.mock.calls).toEqual([[{ type: 'delete-proposal', node, source, reading, address }]]);
  });

  it('puts one back whole', async () => {
    sendMessage.mockResolvedValue(success(null));
    expect(await restoreProposal(smallProposal())).toEqual(success(null));
    expect(sendMessage.mock.calls).toEqual([[{ type: 'restore-proposal', proposal: smallProposal() }]]);
  });

  it('gives on the failure that comes back', async () => {
    sendMessage.mockResolvedValue(failure('storage-refused', 'full'));
    expect(await restoreProposal(smallProposal())).toEqual(failure('storage-refused', 'full'));
  });
});
