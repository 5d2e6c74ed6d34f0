import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../../core/result.ts';
import { createCarriedRemote } from '../../../../platform/sync/folder/carried-remote.ts';
import { REMOTE_FAILURES, type Remote } from '../../../../platform/sync/remote.ts';
import { checkConnection } from '../../../../platform/sync/webdav/check-connection.ts';

const never = new AbortController().signal;

/** A server that does one thing otherwise, and what is left on it. */
async function checked(odd: (plain: Remote) => Partial<Remote>) {
  const plain = createCarriedRemote(new Map([['a.seg', Uint8Array.of(1)]]));
  const result = await checkConnection({ ...plain, ...odd(plain) }, never);
  return { said: result.ok ? 'done' : result.error.code, left: [...plain.files().keys()] };
}

describe('the check of a connection', () => {
  it('leaves nothing behind and says what is there', async () => {
    expect(await checked(() => ({}))).toEqual({ said: 'done', left: ['a.seg'] });
    const remote = createCarriedRemote(new Map([['a.seg', Uint8Array.of(1)]]));
    expect(await checkConnection(remote, never)).toEqual({
      ok: true,
      value: { files: [{ name: 'a.seg', length: 1 }] },
    });
  });

  it.each(REMOTE_FAILURES)('says %s where the server says so, whatever it was asked', async code => {
    for (const verb of ['list', 'put'] as const)
      expect((await checked(() => ({ [verb]: async () => failure(code) }))).said).toBe(code);
    expect((await checked(() => ({ delete: async () => failure(code) }))).said).toBe(code);
    const isOfFile = code === 'remote-missing' || code === 'remote-broken';
    expect((await checked(() => ({ get: async () => failure(code) }))).said).toBe(
      isOfFile ? 'remote-unfaithful' : code,
    );
  });

  it('finds out a server that keeps less, or something else', async () => {
    const cut = (plain: Remote) =>
      ({ put: (name, bytes, signal) => plain.put(name, bytes.subarray(1), signal) }) as Partial<Remote>;
    const other = (plain: Remote) =>
      ({
        put: (name, bytes, signal) => plain.put(name, bytes.with(9, bytes[9]! ^ 1), signal),
      }) as Partial<Remote>;
    expect(await checked(cut)).toEqual({ said: 'remote-unfaithful', left: ['a.seg'] });
    expect(await checked(other)).toEqual({ said: 'remote-unfaithful', left: ['a.seg'] });
  });

  it('finds out a server that gives less than it lists', async () => {
    const cut = (plain: Remote): Partial<Remote> => ({
      get: async (name, most, signal) => {
        const got = await plain.get(name, most, signal);
        return got.ok ? success(got.value.subarray(1)) : got;
      },
    });
    expect(await checked(cut)).toEqual({ said: 'remote-unfaithful', left: ['a.seg'] });
  });

  it('finds out a server that renames what is written twice, and clears that away', async () => {
    let written = 0;
    const renaming = (plain: Remote): Partial<Remote> => ({
      put: (name, bytes, signal) =>
        plain.put(written++ === 0 ? name : name.replace('.tmp', ' (1).tmp'), bytes, signal),
    });
    expect(await checked(renaming)).toEqual({ said: 'remote-unfaithful', left: ['a.seg'] });
  });

  it('takes a listing that is behind for what it is', async () => {
    const behind = { list: async () => success([]) };
    expect(await checked(() => behind)).toEqual({ said: 'done', left: ['a.seg'] });
  });
});
