import { describe, expect, it } from 'vitest';
import { nextPage } from '../../../../platform/sync/webdav/next-page.ts';

const PAGE = 'https://example.org/dav/a/';

describe('the next page', () => {
  it.each([
    ['<https://example.org/dav/a/?m=750>; rel="next"', 'https://example.org/dav/a/?m=750'],
    ['</dav/a/?m=750>;rel=next', 'https://example.org/dav/a/?m=750'],
    ['<?m=750>; title="a, <b>; rel=prev"; rel="last NEXT"', 'https://example.org/dav/a/?m=750'],
    ['<?m=0>; rel="prev", <?m=2>; rel="next"', 'https://example.org/dav/a/?m=2'],
    ['<https://evil.example/>; rel="next"', 'https://evil.example/'],
  ])('of %s is %s', (link, next) => {
    expect(nextPage(link, PAGE)).toBe(next);
  });

  it.each([
    null,
    '',
    '<?m=1>',
    '<?m=0>; rel="prev"',
    '<?m=0>; rel="nextish"',
    '<https://[>; rel=next',
    'rel=next',
  ])('is none for %s', link => {
    expect(nextPage(link, PAGE)).toBeUndefined();
  });
});
