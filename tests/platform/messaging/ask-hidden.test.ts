import { expect, it, vi } from 'vitest';
import { hiddenPassage } from '../../../core/policy/hidden-passage.ts';
import { failure, success } from '../../../core/result.ts';
import { listHidden, restoreHidden } from '../../../platform/messaging/ask-hidden.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage } = fakeBrowser.runtime;
const ROW = hiddenPassage(
  { node: 'a#p_1', text: '甲乙', title: '题' },
  'https://a.cn/',
  '2026-01-02T00:00:00Z',
);

it('the hidden passages are listed, and nothing that is none', async () => {
  sendMessage.mockResolvedValue(success([ROW]));
  expect(await listHidden()).toEqual(success([ROW]));
  sendMessage.mockResolvedValue(success([{ ...ROW, node: 7 }]));
  expect(await listHidden()).toEqual(failure('bad-answer', 'list-hidden'));
});

it('one is restored by node, address and words', async () => {
  sendMessage.mockResolvedValue(success(null));
  expect(await restoreHidden(ROW)).toEqual(success(null));
  const { node, address, words } = ROW;
  expect(sendMessage).toHaveBeenCalledWith({ type: 'restore-hidden', node, address, words });
});
