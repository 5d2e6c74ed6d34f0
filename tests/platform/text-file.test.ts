import { describe, expect, it } from 'vitest';
import { failure, success } from '../../core/result.ts';
import { decodeText, readTextFile } from '../../platform/text-file.ts';

const TEXT = '院里的柿子红了。';
const UTF8 = new TextEncoder().encode(TEXT);
/** The same in GB 18030. */
const GB = Uint8Array.from(
  'd4ba c0ef b5c4 cac1 d7d3 baec c1cb a1a3'.replaceAll(' ', '').match(/../g)!,
  pair => Number.parseInt(pair, 16),
);

function utf16(isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(TEXT, character => character.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap(unit => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('a file of text', () => {
  it.each([
    ['UTF-8', UTF8],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...UTF8)],
    ['GB 18030', GB],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('is read in %s', async (_, bytes) => {
    expect(decodeText(bytes)).toEqual(success(TEXT));
    expect(await readTextFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))).toEqual(success(TEXT));
  });

  it('is read in UTF-8 where it could be GB 18030 as well', () => {
    const bytes = new TextEncoder().encode('文文');
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).not.toBe('文文');
    expect(decodeText(bytes)).toEqual(success('文文'));
  });

  it('may be empty', () => {
    expect(decodeText(new Uint8Array())).toEqual(success(''));
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0xff, 0x80)],
    ['broken UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
  ])('is none where it is %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual(failure('not-text'));
  });

  it('is not read where it is larger than any text', async () => {
    const large = {
      size: 16_000_001,
      arrayBuffer: () => Promise.reject(new Error('read')),
    } as unknown as Blob;
    expect(await readTextFile(large)).toEqual(failure('file-too-large'));
  });
});
