// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measureStrip } from '../../../../platform/page/margin/measure.ts';
import { setPage } from '../page.ts';

/** An article in a window; a scrollbar takes what `inner` is wider than `client`. */
function stripOf(article: { left: number; right: number }, inner: number, client: number) {
  setPage('<main>文</main>');
  const body = document.querySelector('main')!;
  const { left, right } = article;
  vi.spyOn(body, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 0, right - left, 900));
  vi.spyOn(document.scrollingElement!, 'clientWidth', 'get').mockReturnValue(client);
  vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(inner);
  return measureStrip(body, new DOMRect());
}

beforeEach(() => document.body.replaceChildren());

describe('the strip beside an article', () => {
  it('goes to a scrollbar that takes room of its own', () => {
    expect(stripOf({ left: 100, right: 700 }, 1015, 1000)).toMatchObject({
      ...{ side: 'right', edge: 700, width: 300 },
    });
  });

  it('leaves room for one that lies over the page, or for what one that is thin lacks', () => {
    expect(stripOf({ left: 100, right: 700 }, 1000, 1000).width).toBe(288);
    expect(stripOf({ left: 100, right: 700 }, 1008, 1000).width).toBe(296);
    expect(stripOf({ left: 100, right: 995 }, 1000, 1000)).toMatchObject({ side: 'left', width: 100 });
    expect(stripOf({ left: 0, right: 995 }, 1000, 1000)).toMatchObject({ side: 'right', width: 0 });
  });

  it('is on the left as wide as it is', () => {
    expect(stripOf({ left: 200, right: 980 }, 1000, 1000)).toMatchObject({
      ...{ side: 'left', edge: 200, width: 200 },
    });
  });
});
