import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { appearanceOf } from '../../../core/settings/appearance.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { waitInFrame } from '../../../entrypoints/reader.content/waiting.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const { runtime } = fakeBrowser;
const begin = vi.fn();
let resized: EventTarget;
let lifetime: AbortController;

beforeEach(() => {
  begin.mockReset();
  runtime.onMessage.listeners.clear();
  runtime.sendMessage.mockReset();
  resized = new EventTarget();
  lifetime = new AbortController();
  vi.stubGlobal('addEventListener', resized.addEventListener.bind(resized));
  vi.stubGlobal('location', { href: 'https://www.gov.cn/a.html' });
  vi.stubGlobal('document', { title: '题' });
  answers('on');
});

function answers(mode: 'on' | 'off'): void {
  runtime.sendMessage.mockImplementation(async request =>
    success(appearanceOf(DEFAULTS, mode, (request as { isOnce?: boolean }).isOnce ?? false)),
  );
}

function size(width: number, height: number): void {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  resized.dispatchEvent(new Event('resize'));
}

const settled = () => new Promise(resolve => setTimeout(resolve));

describe('a frame', () => {
  it('is read at once where it is large and its page is read', async () => {
    size(700, 400);
    waitInFrame(begin, lifetime.signal);
    await settled();
    expect(begin.mock.calls).toEqual([[false]]);
    expect(runtime.onMessage.listeners.size).toBe(0);
  });

  it.each([
    ['of no size', 0, 0],
    ['low', 970, 90],
    ['narrow', 160, 600],
  ])('that is %s asks for nothing, until it is large, and then once', async (_, width, height) => {
    size(width, height);
    waitInFrame(begin, lifetime.signal);
    await settled();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    expect(await deliver({ type: 'page-state' }, FROM_VIEW)).toMatchObject(success({ status: 'empty' }));
    size(700, 400);
    size(700, 900);
    await settled();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('of a page that is not read waits until that is set otherwise', async () => {
    answers('off');
    size(700, 400);
    waitInFrame(begin, lifetime.signal);
    await settled();
    expect(begin).not.toHaveBeenCalled();
    answers('on');
    await deliver({ type: 'settings-changed' }, FROM_VIEW);
    await settled();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('of such a page is read once where the reader asks for the page', async () => {
    answers('off');
    size(700, 400);
    waitInFrame(begin, lifetime.signal);
    await settled();
    expect(await deliver({ type: 'reread' }, FROM_VIEW)).toEqual(success(null));
    expect(begin).not.toHaveBeenCalled();
    await deliver({ type: 'reread', isOnce: true }, FROM_VIEW);
    expect(begin.mock.calls).toEqual([[true]]);
  });

  it('is not read where its script has ended meanwhile', async () => {
    size(700, 400);
    waitInFrame(begin, lifetime.signal);
    lifetime.abort();
    await settled();
    expect(begin).not.toHaveBeenCalled();
  });
});
