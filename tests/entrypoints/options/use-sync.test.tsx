// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypedAccess } from '../../../components/sync/sync-doings.ts';
import { failure, success } from '../../../core/result.ts';
import type { KnownSync } from '../../../core/sync/known-sync.ts';
import { writeSyncCode } from '../../../core/sync/sync-code.ts';
import { useSync } from '../../../entrypoints/options/use-sync.ts';
import { show } from '../../components/show.ts';
import { CONNECTION, OFF, ON } from '../../components/sync/small-sync.tsx';
import { deliver, FROM_VIEW, fakeBrowser } from '../../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const { permissions, runtime } = fakeBrowser;
const TYPED: TypedAccess = {
  address: ' dav.example.cn/meipi ',
  user: ' reader ',
  password: '只给自己',
  isLocal: false,
  code: '',
};
const ASKED = {
  address: 'https://dav.example.cn/meipi/',
  user: 'reader',
  password: '只给自己',
  isLocal: false,
};

let state: KnownSync;
let refused: string | undefined;
let now: ReturnType<typeof useSync>;

function sent(type: string): unknown[] {
  return runtime.sendMessage.mock.calls
    .map(([message]) => message as { type: string })
    .filter(message => message.type === type);
}

function View() {
  now = useSync();
  return null;
}

const settled = () => act(() => new Promise<void>(done => setTimeout(done)));

async function begun(): Promise<void> {
  await act(() => {
    show(<View />);
  });
  await settled();
}

beforeEach(() => {
  vi.clearAllMocks();
  state = OFF;
  refused = undefined;
  permissions.getAll.mockResolvedValue({ origins: [] });
  permissions.contains.mockResolvedValue(true);
  permissions.request.mockResolvedValue(true);
  runtime.sendMessage.mockImplementation(async message => {
    const { type } = message as { type: string };
    if (type === 'sync-state') return success(state);
    if (type === 'connect-sync') return refused ? failure(refused) : success(ON);
    if (type === 'test-connection') return success('new');
    return success(null);
  });
});

describe('how it stands with the sync', () => {
  it('is told now and when it changes, and a reader who comes has others’ notes fetched', async () => {
    await begun();
    expect(now.known).toEqual(OFF);
    expect(sent('view-focused')).toHaveLength(1);
    state = ON;
    await act(() => void deliver({ type: 'sync-changed' }, FROM_VIEW));
    await settled();
    expect(now.known).toEqual(ON);
    await act(() => void window.dispatchEvent(new Event('focus')));
    expect(sent('view-focused')).toHaveLength(2);
  });

  it('is told of a permission that was taken back in the browser, at once', async () => {
    state = ON;
    await begun();
    expect(now.isReachable).toBe(true);
    permissions.contains.mockResolvedValue(false);
    await act(() => {
      for (const listener of permissions.onRemoved.listeners) listener({});
    });
    await settled();
    expect(now.isReachable).toBe(false);
  });
});

describe('a server', () => {
  it('is asked of the browser in the very click, by its host alone, and then tried', async () => {
    await begun();
    const tested = now.doings.test(TYPED);
    expect(permissions.request.mock.calls).toEqual([[{ origins: ['https://dav.example.cn/*'] }]]);
    expect(await tested).toEqual(success('new'));
    expect(sent('test-connection')).toEqual([{ type: 'test-connection', ...ASKED }]);
    await settled();
    expect(now.tried).toBe(ASKED.address);
  });

  it('is asked for with the kinds of data that are sent where the browser wants to know', async () => {
    permissions.getAll.mockResolvedValue({ origins: [], data_collection: [] } as object);
    await begun();
    void now.doings.connect({ ...TYPED, code: writeSyncCode(new Uint8Array(16)) });
    expect(permissions.request.mock.calls[0]![0]).toHaveProperty('data_collection');
  });

  it('that the reader does not allow hears nothing', async () => {
    await begun();
    permissions.request.mockResolvedValue(false);
    expect(await now.doings.connect(TYPED)).toEqual(failure('permission-refused'));
    expect(sent('connect-sync')).toEqual([]);
  });

  it.each<[Partial<TypedAccess>, string]>([
    [{ address: '' }, 'address-unreadable'],
    [{ address: 'http://nas.local/dav/' }, 'remote-insecure'],
    [{ user: ' ' }, 'sync-no-user'],
    [{ user: 'office:reader' }, 'sync-user-colon'],
    [{ password: '' }, 'sync-no-password'],
    [{ code: 'ABCD' }, 'sync-code-length'],
  ])('is not asked for while something is missing: %o', async (change, code) => {
    await begun();
    expect(await now.doings.connect({ ...TYPED, ...change })).toMatchObject({ ok: false, error: { code } });
    expect(permissions.request).not.toHaveBeenCalled();
  });

  it('in the own network is spoken to over plain http where the reader says so, and only then', async () => {
    await begun();
    await now.doings.test({ ...TYPED, address: 'http://nas.local/dav/', isLocal: true });
    await now.doings.test({ ...TYPED, isLocal: true });
    expect(sent('test-connection').map(message => (message as TypedAccess).isLocal)).toEqual([true, false]);
  });

  it('is known once it was connected; another password goes to the same account', async () => {
    await begun();
    await act(() => now.doings.connect(TYPED).then(() => {}));
    expect(now.known).toEqual(ON);
    await act(() => now.doings.changePassword('另一个').then(() => {}));
    expect(sent('connect-sync').at(-1)).toEqual({ type: 'connect-sync', ...CONNECTION, password: '另一个' });
    expect(permissions.request).toHaveBeenCalledTimes(2);
  });
});
