import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { LARGEST_CARRIED, readCarried, writeCarried } from '../../../core/sync/carried.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';
import { carryByHand } from '../../../entrypoints/options/carry-by-hand.ts';
import { toBase64 } from '../../../platform/messaging/base64.ts';
import { fakeBrowser } from '../../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const { sendMessage } = fakeBrowser.runtime;

function part(words: string): { name: string; bytes: Uint8Array; content: string } {
  const bytes = new TextEncoder().encode(words);
  const name = segmentName(bytes.length, createHash('sha256').update(bytes).digest());
  return { name, bytes, content: toBase64(bytes) };
}

const [A, B] = [part('甲'), part('乙乙')];
const PARTS = new Map([A, B].map(({ name, bytes }) => [name, bytes]));
const NOTES = { is: 'notes', added: 1, changed: 2, trashed: 3, same: 4, conflicts: 5 };

const zipped = (bytes = writeCarried(PARTS)) => new File([Uint8Array.from(bytes)], 'carried.zip');
const sent = () => sendMessage.mock.calls.map(([message]) => message);

beforeEach(() => {
  vi.clearAllMocks();
});

describe('a file that is read', () => {
  it('goes to the background part by part, and what came of each is added up', async () => {
    sendMessage.mockResolvedValue(success(NOTES));
    expect(await carryByHand.take(zipped())).toMatchObject({
      value: { added: 2, changed: 4, trashed: 6, same: 8, conflicts: 10, newer: 0, broken: 0, foreign: 0 },
    });
    expect(sent()).toEqual([A, B].map(({ name, content }) => ({ type: 'take-carried', name, content })));
  });

  it('is read on by another code where it was shut, and there alone', async () => {
    sendMessage.mockResolvedValueOnce(success(NOTES)).mockResolvedValueOnce(success({ is: 'foreign' }));
    const first = await carryByHand.take(zipped());
    if (!first.ok) return expect.unreachable();
    expect(first.value).toMatchObject({ added: 1, foreign: 1 });
    sendMessage.mockResolvedValueOnce(success({ is: 'foreign' }));
    expect(await first.value.readOn('wrong')).toMatchObject({ error: { code: 'carried-other' } });
    sendMessage.mockClear();
    sendMessage.mockResolvedValueOnce(success({ is: 'newer' }));
    const second = await first.value.readOn('code');
    expect(sent()).toEqual([{ type: 'take-carried', name: B.name, content: B.content, code: 'code' }]);
    expect(second).toMatchObject({ value: { added: 1, newer: 1, foreign: 0 } });
  });

  it('that is none of ours, or too large, is not sent', async () => {
    const large = { size: LARGEST_CARRIED + 1 } as File;
    expect(await carryByHand.take(large)).toMatchObject({ error: { code: 'carried-too-large' } });
    const others = zipped(zipSync({ 'photo.jpg': A.bytes }));
    for (const file of [new File(['words'], 'a.zip'), others])
      expect(await carryByHand.take(file)).toMatchObject({ error: { code: 'carried-broken' } });
    expect(sent()).toEqual([]);
  });

  it('ends where the background fails', async () => {
    sendMessage.mockResolvedValue(failure('sync-code-length'));
    expect(await carryByHand.take(zipped())).toMatchObject({ error: { code: 'sync-code-length' } });
    expect(sent()).toHaveLength(1);
  });
});

describe('a file that is made', () => {
  it('has all parts that there are, and is called by the day', async () => {
    vi.useFakeTimers({ now: new Date(2025, 5, 9, 23, 59), toFake: ['Date'] });
    const behind = 'n'.repeat(22);
    sendMessage
      .mockResolvedValueOnce(success({ part: { name: A.name, content: A.content }, behind }))
      .mockResolvedValueOnce(success({ part: { name: B.name, content: B.content } }));
    const made = await carryByHand.make();
    vi.useRealTimers();
    if (!made.ok) return expect.unreachable();
    expect(made.value.name).toBe('meipi-sync-2025-06-09.zip');
    expect(readCarried(made.value.content)).toEqual(success(PARTS));
    expect(sent()).toEqual([{ type: 'make-carried' }, { type: 'make-carried', behind }]);
  });

  it('is none where there are no notes', async () => {
    sendMessage.mockResolvedValue(success({}));
    expect(await carryByHand.make()).toMatchObject({ error: { code: 'carried-nothing' } });
  });

  it('is none where a part could not be made', async () => {
    sendMessage.mockResolvedValue(failure('unreachable'));
    expect(await carryByHand.make()).toMatchObject({ error: { code: 'unreachable' } });
  });
});
