// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { takenSelection } from '../../../platform/page/taken-selection.ts';
import { LONG, setPage } from './page.ts';

afterEach(() => vi.restoreAllMocks());

/** Selects from some text node's offset to another's; happy-dom has no selection that can be trusted to be one. */
function select(from: [Node, number], to: [Node, number]) {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  vi.spyOn(document, 'getSelection').mockReturnValue({
    isCollapsed: range.collapsed,
    rangeCount: 1,
    getRangeAt: () => range,
  } as unknown as Selection);
}

function page() {
  setPage(`<main><p id="a">${LONG}</p><p id="b">  ${LONG}</p></main><aside id="c">别处的字</aside>`);
  const textOf = (id: string) => document.getElementById(id)!.firstChild!;
  return { a: textOf('a'), b: textOf('b'), c: textOf('c') };
}

const words = () => {
  const taken = takenSelection(document);
  return taken.ok ? taken.value.text.slice(taken.value.start, taken.value.end) : taken.error.code;
};

describe('what is selected', () => {
  it('is a stretch of the article’s text, over blocks and without space at its ends', () => {
    const { a, b } = page();
    select([a, 0], [a, 4]);
    expect(words()).toBe(LONG.slice(0, 4));
    select([a, LONG.length - 2], [b, 4]);
    expect(words()).toBe(`${LONG.slice(-2)}\n  ${LONG.slice(0, 2)}`);
    select([b, 0], [b, 3]);
    expect(words()).toBe(LONG.slice(0, 1));
  });

  it('is cut to the article', () => {
    const { b, c } = page();
    select([b, 2], [c, 3]);
    expect(words()).toBe(LONG);
  });

  it('may be whole elements', () => {
    page();
    select([document.body, 0], [document.querySelector('main')!, 1]);
    expect(words()).toBe(LONG);
  });

  it('is refused by name where it is nothing, space or elsewhere', () => {
    const { a, b, c } = page();
    select([a, 1], [a, 1]);
    expect(words()).toBe('nothing-selected');
    select([b, 0], [b, 2]);
    expect(words()).toBe('nothing-selected');
    select([c, 0], [c, 2]);
    expect(words()).toBe('not-in-article');
  });
});
