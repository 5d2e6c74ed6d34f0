import { expect, it } from 'vitest';
import { failure, success } from '../../core/result.ts';
import { readMaybePacked } from '../../platform/maybe-packed.ts';
import { gzip } from '../../platform/sync/gzip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('a file is read as it is, or packed', async () => {
  expect(await readMaybePacked(new Blob(['{"汉":1}']))).toEqual(success('{"汉":1}'));
  expect(await readMaybePacked(new Blob([await gzip(bytes('{"汉":1}'))]))).toEqual(success('{"汉":1}'));
  expect(await readMaybePacked(new Blob([]))).toEqual(success(''));
});

it('a packed file that is broken, or becomes too large, is not read', async () => {
  const packed = await gzip(bytes('零'.repeat(10_000)));
  expect(packed.length).toBeLessThan(1_000);
  const unread = failure('packed-file-unread');
  expect(await readMaybePacked(new Blob([packed.slice(0, -9)]))).toEqual(unread);
  expect(await readMaybePacked(new Blob([packed]), 29_999)).toEqual(unread);
  expect(await readMaybePacked(new Blob([packed]), 30_000)).toMatchObject({ ok: true });
  expect(await readMaybePacked(new Blob([packed]), 10)).toEqual(failure('file-too-large'));
});
