import { extname } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a page in GBK says of itself at its beginning; what the server says of the encoding would count for more. */
const GBK = /charset=["']?gb/i;

/** By the file's extension; HTML for all the rest, as a page's address often has none. */
export function mediaType(file: string, body: Uint8Array | string = ''): string {
  const head = typeof body === 'string' ? '' : new TextDecoder('latin1').decode(body.subarray(0, 1_024));
  const html = GBK.test(head) ? 'text/html' : 'text/html; charset=utf-8';
  return types[extname(file).toLowerCase()] ?? html;
}
