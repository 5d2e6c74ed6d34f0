import { describe, expect, it } from 'vitest';
import { createCarriedRemote } from '../../../../platform/sync/folder/carried-remote.ts';

const never = new AbortController().signal;
const BYTES = Uint8Array.of(1, 2, 3);

describe('files carried by hand', () => {
  it('answer as a server does', async () => {
    const remote = createCarriedRemote();
    expect(await remote.list(never)).toEqual({ ok: true, value: [] });
    expect(await remote.get('a', 9, never)).toMatchObject({ error: { code: 'remote-missing' } });
    await remote.put('a', BYTES, never);
    await remote.put('b', BYTES.subarray(1), never);
    expect(await remote.list(never)).toEqual({
      ok: true,
      value: [
        { name: 'a', length: 3 },
        { name: 'b', length: 2 },
      ],
    });
    expect(await remote.get('a', 3, never)).toEqual({ ok: true, value: BYTES });
    expect(await remote.get('a', 2, never)).toMatchObject({ error: { code: 'remote-broken' } });
    for (let times = 0; times < 2; times++)
      expect(await remote.delete('a', never)).toEqual({ ok: true, value: null });
    expect([...remote.files()]).toEqual([['b', Uint8Array.of(2, 3)]]);
  });

  it('are those that were brought along, which are not changed', async () => {
    const brought = new Map([['a', BYTES]]);
    const remote = createCarriedRemote(brought);
    await remote.delete('a', never);
    expect([brought.size, remote.files().size]).toEqual([1, 0]);
  });

  it('stop as a server does', async () => {
    const remote = createCarriedRemote();
    const stopped = AbortSignal.abort();
    const answers = [remote.list(stopped), remote.get('a', 9, stopped), remote.put('a', BYTES, stopped)];
    for (const answer of [...answers, remote.delete('a', stopped)])
      expect(await answer).toMatchObject({ error: { code: 'remote-stopped' } });
    expect(remote.files().size).toBe(0);
  });
});
