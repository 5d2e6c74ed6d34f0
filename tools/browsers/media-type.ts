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

/** By the file's extension; HTML for all the rest, as a page's address often has none. */
export function mediaType(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'text/html; charset=utf-8';
}
