import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import {
  askPageState,
  goToPassage,
  hashOfTexts,
  leaveOthers,
  rereadPage,
} from '../../../platform/page/ask-page.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { scripting, tabs } = fakeBrowser;
const state = (url: string) => ({ status: 'read', url, title: '', passages: [] });

/** What each frame answers to each message; undefined where nobody listens. */
let answers: (frame: number, type: string) => unknown;

beforeEach(() => {
  answers = () => success(null);
  scripting.executeScript.mockReset().mockResolvedValue(
    [0, 4, 6].map(frameId => ({
      frameId,
      result: { place: frameId === 0 ? [] : [frameId], isRunning: true },
    })),
  );
  tabs.sendMessage.mockReset().mockImplementation(async (_, message, to) => {
    const answer = answers((to as { frameId: number }).frameId, (message as { type: string }).type);
    if (answer === undefined) throw new Error('Receiving end does not exist');
    return answer;
  });
});

function sent(): string[] {
  return tabs.sendMessage.mock.calls.map(([, message, to]) => {
    const { type, ...request } = message as { type: string };
    return `${(to as { frameId: number }).frameId} ${type} ${JSON.stringify(request)}`;
  });
}

describe('asking a page with its frames', () => {
  it('joins what they say, without a frame that is silent', async () => {
    answers = frame => (frame === 4 ? undefined : success(state(`https://a.cn/${frame}`)));
    expect(await askPageState(7)).toMatchObject(success({ status: 'read', url: 'https://a.cn/0' }));
  });

  it('asks no frame where the page itself is silent', async () => {
    answers = frame => (frame === 0 ? undefined : success(state('')));
    expect(await askPageState(7)).toMatchObject(failure('unreachable'));
    expect(sent()).toEqual(['0 page-state {}']);
  });

  it('goes to a passage in its frame, and the others are left', async () => {
    answers = (_, type) => success(type === 'go-to' ? true : null);
    expect(await goToPassage(7, '4:12')).toEqual(success(true));
    expect(sent()).toEqual(['4 go-to {"passage":12}', '0 leave {}', '6 leave {}']);
  });

  it('has all others left', async () => {
    await leaveOthers(7, 6);
    expect(sent()).toEqual(['0 leave {}', '4 leave {}']);
  });

  it('has all read again, the page first, once where that is wished', async () => {
    expect(await rereadPage(7, { isOnce: true })).toEqual(success(null));
    expect(sent()).toEqual([0, 4, 6].map(frame => `${frame} reread {"isOnce":true}`));
  });

  it('gives the hashes of texts in their order, and none in place of one that cannot be had', async () => {
    const hash = (frame: number) => `${frame}`.repeat(64);
    answers = frame => success(frame === 6 ? null : hash(frame));
    expect(await hashOfTexts(7, [0, 4, 6])).toEqual(success(`${hash(0)} ${hash(4)}`));
    expect(await hashOfTexts(7, [6])).toEqual(success(null));
    answers = frame => (frame === 4 ? undefined : success(hash(frame)));
    expect(await hashOfTexts(7, [0, 4])).toMatchObject(failure('unreachable'));
  });
});
