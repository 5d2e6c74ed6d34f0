/**
 * The same text as one flat run of two-byte units. V8 keeps joined and cut strings as trees and views, over which a scan takes
 * two to three times as long: what is timed must not depend on how a text was put together.
 */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
