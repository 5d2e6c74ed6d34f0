import { failure, type Result, success } from '../core/result.ts';

/** How a file of text was written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** No text of the longest kind takes more, whatever its encoding. */
const MOST_BYTES = 16_000_000;

/** The text of a file that the reader opened. Fails with `not-text` or `file-too-large`. */
export async function readTextFile(file: Blob, most = MOST_BYTES): Promise<Result<string>> {
  if (file.size > most) return failure('file-too-large');
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}

/** By its mark of byte order, else as UTF-8 where it is that, else as GB 18030: Chinese text is hardly ever both. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const marked = encodingOfMark(bytes);
  const tried: Encoding[] = marked ? [marked] : ['utf-8', 'gb18030'];
  for (const encoding of tried) {
    const text = decode(bytes, encoding);
    // A text has no NUL; what has is a file of another kind.
    if (text !== undefined && !text.includes('\0')) return success(text);
  }
  return failure('not-text');
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
