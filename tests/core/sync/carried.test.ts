import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LARGEST_CARRIED, readCarried, writeCarried } from '../../../core/sync/carried.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';

function named(words: string): [string, Uint8Array] {
  const bytes = new TextEncoder().encode(words);
  return [segmentName(bytes.length, createHash('sha256').update(bytes).digest()), bytes];
}

const FILES = new Map([named('甲'), named('乙乙')]);
const [NAME, BYTES] = [...FILES][0]!;

function namesIn(bytes: Uint8Array): readonly string[] | string {
  const read = readCarried(bytes);
  return read.ok ? [...read.value.keys()] : read.error.code;
}

describe('files that a reader carries', () => {
  it('come back as they were', () => {
    expect(readCarried(writeCarried(FILES))).toEqual({ ok: true, value: FILES });
    expect(readCarried(writeCarried(new Map()))).toEqual({ ok: true, value: new Map() });
  });

  it('are the same file whenever they are written', () => {
    expect(writeCarried(FILES)).toEqual(writeCarried(FILES));
  });

  it('are found where they were unpacked and packed anew, in a folder, by who packs', () => {
    const anew = zipSync({
      meipi: { [NAME]: BYTES, '.DS_Store': BYTES },
      __MACOSX: { [`._${NAME}`]: BYTES },
    });
    expect(namesIn(anew)).toEqual([NAME]);
  });

  it('are not what is called otherwise, or is not as long as it is called', () => {
    expect(namesIn(zipSync({ 'notes.txt': BYTES, [NAME]: BYTES.subarray(1) }))).toEqual([]);
    expect(namesIn(zipSync({ [`../${NAME}`]: BYTES }))).toEqual([NAME]);
  });

  it('that say to be larger than they may be are not unpacked', () => {
    const large = `${(9_000_000).toString(36)}-00000000000000000000000000.seg`;
    expect(namesIn(zipSync({ [large]: new Uint8Array(9_000_000) }))).toEqual([]);
  });

  it('are not read from what is cut short, or is no zip, or too large', () => {
    const whole = writeCarried(FILES);
    for (const length of [0, 10, whole.length - 30])
      expect(namesIn(whole.subarray(0, length))).toBe('carried-broken');
    expect(namesIn(BYTES)).toBe('carried-broken');
    expect(namesIn(new Uint8Array(LARGEST_CARRIED + 1))).toBe('carried-too-large');
    const many = Array.from({ length: 5_001 }, (_, at) => [
      `1-${String(at).padStart(26, '0')}.seg`,
      BYTES.subarray(0, 1),
    ]);
    expect(namesIn(zipSync(Object.fromEntries(many), { level: 0 }))).toBe('carried-too-large');
  });
});
