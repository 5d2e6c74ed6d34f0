// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckedPassage } from '../../../components/check/checked-passage.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { checkedPassage, differing } from '../check/passages.ts';
import { press } from '../operate.ts';
import { show, t, trustedClick, wordsOfItsOwn } from '../show.ts';

const TEXT = '题\n前面，柿子红了。';
const passages = [checkedPassage(5, 10, { differences: [differing(7, 8, '黄', '红')] })];

/** Lays out at once what is observed; happy-dom lays out nothing. */
class LaidOut {
  private readonly place: () => void;
  constructor(place: () => void) {
    this.place = place;
  }
  observe(): void {
    this.place();
  }
  disconnect(): void {}
}

async function welcome(
  found: readonly CheckedPassage[] | 'failed' = passages,
  areAllowed: boolean | 'unknown' = true,
  isRead = true,
) {
  const done = { onAllow: vi.fn(), onOptions: vi.fn(), onCheck: vi.fn() };
  const known = {
    text: TEXT,
    passages: isRead ? found : undefined,
    hosts: ['www.gov.cn', '*.news.cn'],
    areAllowed,
  };
  let view: HTMLElement;
  await act(() => {
    view = show(
      <Welcome {...known} areAllowed={areAllowed === 'unknown' ? undefined : areAllowed} {...done} t={t} />,
    );
  });
  return { view: view!, done };
}

function actions(view: Element): string[] {
  return [...view.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action!);
}

beforeEach(() => vi.stubGlobal('ResizeObserver', LaidOut));

describe('the welcome', () => {
  it('has three steps', async () => {
    const { view } = await welcome();
    const steps = [...view.querySelectorAll('h2')].map(heading => heading.textContent);
    expect(steps).toEqual(['⟦step-see⟧', '⟦step-where⟧', '⟦step-yours⟧']);
  });

  it('shows a text as a page would look, with its labels', async () => {
    const { view } = await welcome();
    expect(view.querySelector('.checked-text a')!.textContent).toBe('柿子红了。');
    expect(view.querySelector<HTMLElement>('button.label')!.dataset.node).toBe('a#sec_1__cl_7');
    expect(view.querySelector('.demo-answer')!.textContent).toBe('⟦demo-choose⟧');
  });

  it.each(['button.label', '.checked-text a'])(
    'says of a passage that is clicked by %s where it is from and how it differs',
    async selector => {
      const { view } = await welcome();
      await act(() => {
        view.querySelector(selector)!.dispatchEvent(trustedClick());
      });
      const answer = view.querySelector('.demo-answer')!.textContent!;
      expect(answer).toContain('甲文');
      expect(answer).toContain('⟦worded-otherwise source=黄 text=红⟧');
    },
  );

  it('asks for the sites that ship where they are withheld, and for nothing otherwise', async () => {
    const withheld = await welcome(passages, false);
    expect(actions(withheld.view)).toEqual(['allow-sites', 'open-options', 'open-check']);
    await press(withheld.view.querySelector('[data-action="allow-sites"]')!);
    expect(withheld.done.onAllow).toHaveBeenCalledTimes(1);
    for (const areAllowed of [true, 'unknown'] as const) {
      expect(actions((await welcome(passages, areAllowed)).view)).toEqual(['open-options', 'open-check']);
    }
  });

  it('leads to the settings and to the check of a text', async () => {
    const { view, done } = await welcome();
    await press(view.querySelector('[data-action="open-options"]')!);
    await press(view.querySelector('[data-action="open-check"]')!);
    expect([done.onOptions.mock.calls.length, done.onCheck.mock.calls.length]).toEqual([1, 1]);
  });

  it('says so where the text could not be read, and shows none before it is read', async () => {
    expect((await welcome('failed')).view.textContent).toContain('⟦demo-failed⟧');
    expect((await welcome([], true, false)).view.querySelector('.demo-sheet')).toBeNull();
  });

  it('has no words of its own', async () => {
    const { view } = await welcome();
    expect(
      wordsOfItsOwn(
        view,
        '△',
        '；',
        '题',
        '前面，',
        '柿子',
        '红',
        '了。',
        '（七）',
        'www.gov.cn',
        '*.news.cn',
      ),
    ).toBe('');
  });
});
