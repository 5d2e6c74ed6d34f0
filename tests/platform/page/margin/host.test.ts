// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarginHost as createHost, type MarginHost } from '../../../../platform/page/margin/host.ts';

let hosts: MarginHost[] = [];

beforeEach(() => {
  for (const host of hosts) host.remove();
  hosts = [];
});

function createMarginHost(page: Document, style: string): MarginHost {
  const host = createHost(page, style);
  hosts.push(host);
  return host;
}

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

  it('comes back a few times where the page takes it away, and then no more', async () => {
    const { element } = createMarginHost(document, '');
    let returns = -1;
    do {
      element.remove();
      returns += 1;
      await new Promise(resolve => setTimeout(resolve));
    } while (element.isConnected && returns < 50);
    expect(returns).toBeGreaterThan(0);
    expect(returns).toBeLessThan(50);
  });

  it('does not come back once we have taken it away', async () => {
    const { element, remove } = createMarginHost(document, '');
    remove();
    await new Promise(resolve => setTimeout(resolve));
    expect(element.isConnected).toBe(false);
  });

  it('leaves alone what the page has made in its likeness', () => {
    const copy = document.createElement('div');
    copy.setAttribute('data-meipi', '');
    document.body.append(copy);
    createMarginHost(document, '');
    expect(copy.isConnected).toBe(true);
  });
});
