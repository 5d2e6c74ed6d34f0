import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { appearanceOf } from '../../../core/settings/appearance.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { markOfText } from '../../../core/text/text-change.ts';
import { askRecognition, type KnownText } from '../../../platform/messaging/ask-recognition.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage } = fakeBrowser.runtime;

function passage(start: number, end: number) {
  const label = { level: 'clause', number: '（七）', document: '民生意见' } as const;
  const difference = { grade: 'number', page: { start, end: start + 1 }, source: '8', text: '9' } as const;
  const words = {
    kind: 'verbatim',
    voice: 'unclear',
    similarity: 1,
    isIssuer: false,
    witness: 'scan',
  } as const;
  return { start, end, node: 'a#p_1', label, ...words, differences: [difference], parts: [], targets: [] };
}

const appearance = appearanceOf(DEFAULTS, undefined, false);

const BEFORE: KnownText = {
  text: '甲乙丙丁戊己庚辛',
  passages: [passage(0, 2), passage(3, 4), passage(6, 8)],
};
/** Two characters more in the middle. */
const AFTER = '甲乙丙丁戊一二己庚辛';

beforeEach(() => {
  sendMessage.mockReset();
});

describe('having a text recognised', () => {
  it('sends all of the first', async () => {
    sendMessage.mockResolvedValue(success({ isOn: true, passages: [passage(0, 2)], appearance }));
    expect(await askRecognition('甲乙', undefined, {})).toEqual(
      success({ isOn: true, passages: [passage(0, 2)], appearance }),
    );
    expect(sendMessage.mock.calls).toEqual([[{ type: 'recognise', text: '甲乙' }]]);
  });

  it('sends what is new of the next, and puts what is found among what was', async () => {
    const changed = { keptBefore: 1, keptAfter: 1, passages: [passage(5, 7)] };
    sendMessage.mockResolvedValue(success({ isOn: true, changed }));
    const answer = await askRecognition(AFTER, BEFORE, {});
    expect(sendMessage.mock.calls).toEqual([
      [{ type: 'recognise-change', mark: markOfText(BEFORE.text), start: 5, end: 5, text: '一二' }],
    ]);
    expect(answer).toEqual(success({ isOn: true, passages: [passage(0, 2), passage(5, 7), passage(8, 10)] }));
  });

  it('sends all of it where the background has forgotten the one before', async () => {
    sendMessage.mockResolvedValueOnce(success({ isOn: true, changed: null }));
    sendMessage.mockResolvedValueOnce(success({ isOn: true, passages: [], appearance }));
    expect(await askRecognition(AFTER, BEFORE, {})).toEqual(
      success({ isOn: true, passages: [], appearance }),
    );
    expect(sendMessage.mock.calls[1]).toEqual([{ type: 'recognise', text: AFTER }]);
  });

  it('sends all of one that is mostly new', async () => {
    sendMessage.mockResolvedValue(success({ isOn: true, passages: [], appearance }));
    await askRecognition('一二三四五六七辛', BEFORE, {});
    expect(sendMessage.mock.calls[0]![0]).toMatchObject({ type: 'recognise' });
  });

  it('is told when the site was switched off meanwhile, or the background is gone', async () => {
    sendMessage.mockResolvedValueOnce(success({ isOn: false, changed: null }));
    expect(await askRecognition(AFTER, BEFORE, {})).toEqual(success({ isOn: false, passages: [] }));
    sendMessage.mockRejectedValueOnce(new Error('gone'));
    expect(await askRecognition(AFTER, BEFORE, {})).toEqual(failure('unreachable', 'Error: gone'));
  });
});
