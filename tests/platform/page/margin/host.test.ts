// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarginHost } from '../../../../platform/page/margin/host.ts';

beforeEach(() => {
  for (const host of document.querySelectorAll('[data-meipi]')) host.remove();
});

describe('our one element in the page', () => {
  it('is a plain div outside the body with nothing in it that the page can read', () => {
    const { element, root } = createMarginHost(document, '.label { color: red }');
    expect(element.outerHTML).toBe('<div data-meipi=""></div>');
    expect(element.parentElement).toBe(document.documentElement);
    expect(element.shadowRoot).toBeNull();
    expect(root.mode).toBe('closed');
    expect(root.textContent).toContain('.label { color: red }');
  });

  it('is there once: what an earlier script left behind goes', () => {
    createMarginHost(document, '');
    const { element } = createMarginHost(document, '');
    expect([...document.querySelectorAll('div[data-meipi]')]).toEqual([element]);
  });

  it('leaves the page as it was when it goes', () => {
    const before = document.documentElement.outerHTML;
    createMarginHost(document, '').remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
