import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { askMet } from '../../../platform/messaging/ask-met.ts';
import { announceMetChanged, onMetChanged } from '../../../platform/messaging/met-changed.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { runtime, tabs } = fakeBrowser;
const PAGE = { address: 'https://a.cn/', title: '题', kind: 'verbatim', first: 1, last: 2 };

it('the pages of nodes are asked for, and nothing that is none is taken', async () => {
  runtime.sendMessage.mockResolvedValue(success([[PAGE]]));
  expect(await askMet('list-met', { nodes: ['a#p_1'] })).toEqual(success([[PAGE]]));
  expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'list-met', nodes: ['a#p_1'] });
  runtime.sendMessage.mockResolvedValue(success([[{ ...PAGE, kind: 'echo' }]]));
  expect(await askMet('list-met', { nodes: ['a#p_1'] })).toEqual(failure('bad-answer', 'list-met'));
});

it('that there are others is told to our views and to no page', async () => {
  const changed = vi.fn();
  const lifetime = new AbortController();
  onMetChanged(changed, lifetime.signal);
  await announceMetChanged();
  expect(runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'met-changed' });
  expect(tabs.sendMessage).not.toHaveBeenCalled();
  await deliver({ type: 'met-changed' }, FROM_VIEW);
  lifetime.abort();
  await deliver({ type: 'met-changed' }, FROM_VIEW);
  expect(changed).toHaveBeenCalledTimes(1);
});
