// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupPage } from '../../../components/popup/popup.tsx';
import { show, t, wordsOfItsOwn } from '../show.ts';

const HOST = 'www.gov.cn';

function present(status: 'reading' | 'read' | 'empty' | 'off' | 'failed', ...documents: string[]): PopupPage {
  return { kind: 'present', status, documents, count: documents.length * 2 };
}

interface Options {
  readonly isOn?: boolean;
  readonly failure?: string;
}

function popupOf(page: PopupPage | undefined, { isOn, failure }: Options = {}) {
  const clicked = {
    onActivate: vi.fn(),
    onAskPermission: vi.fn(),
    onSwitch: vi.fn(),
    onOpenPanel: vi.fn(),
  };
  const view = show(<Popup host={HOST} page={page} isOn={isOn} failure={failure} {...clicked} t={t} />);
  return { view, clicked };
}

describe('the popup', () => {
  it.each<[string, PopupPage, string, string | undefined]>([
    [
      'passages were found',
      present('read', '民生意见', '前5个月外贸'),
      '⟦found count=4⟧民生意见 · 前5个月外贸',
      'open-panel',
    ],
    ['none was found', present('read'), '⟦found-none⟧⟦found-none-note⟧', undefined],
    ['it is being read', present('reading'), '⟦reading⟧', undefined],
    ['it has no text', present('empty'), '⟦empty⟧', undefined],
    ['its site is switched off', present('off'), '⟦site-off⟧', undefined],
    ['reading failed', present('failed'), '⟦read-failed⟧', undefined],
    ['our script is not in it', { kind: 'asleep' }, '⟦state-asleep⟧', 'activate'],
    [
      'its host is withheld',
      { kind: 'not-permitted', host: HOST },
      `⟦state-not-permitted host=${HOST}⟧`,
      'ask-permission',
    ],
    [
      'its address is hidden',
      { kind: 'not-permitted', host: undefined },
      '⟦state-no-sites⟧',
      'ask-permission',
    ],
    ['no extension may read it', { kind: 'unreadable' }, '⟦state-unreadable⟧', undefined],
  ])('says of a page that %s, with the one button for it', (_, page, words, action) => {
    const { view } = popupOf(page);
    expect(view.querySelector('[role="status"]')!.textContent).toBe(words);
    const actions = [...view.querySelectorAll<HTMLElement>('[data-action]')].map(
      ({ dataset }) => dataset.action,
    );
    expect(actions).toEqual(action === undefined ? [] : [action]);
  });

  it.each([
    ['activate', { kind: 'asleep' }, 'onActivate', '⟦activate⟧'],
    [
      'ask-permission',
      { kind: 'not-permitted', host: HOST },
      'onAskPermission',
      `⟦ask-permission host=${HOST}⟧`,
    ],
    ['ask-permission', { kind: 'not-permitted', host: undefined }, 'onAskPermission', '⟦ask-sites⟧'],
    ['open-panel', present('read', '民生意见'), 'onOpenPanel', '⟦open-panel⟧'],
  ] as const)('does by its button %s what it says', (action, page, handler, words) => {
    const { view, clicked } = popupOf(page);
    const button = view.querySelector<HTMLElement>(`[data-action="${action}"]`)!;
    expect(button.textContent).toBe(words);
    button.click();
    const called = Object.entries(clicked).filter(([, mock]) => mock.mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual([handler]);
  });

  it('shows the switch of a site as it stands, and says how it is turned', () => {
    const { view, clicked } = popupOf(present('read'), { isOn: true });
    const box = view.querySelector<HTMLInputElement>('[role="switch"]')!;
    expect([box.checked, box.getAttribute('aria-checked')]).toEqual([true, 'true']);
    expect(view.querySelector(`label[for="${box.id}"]`)!.textContent).toBe('⟦site-switch⟧');
    box.click();
    expect(clicked.onSwitch.mock.calls).toEqual([[false]]);
  });

  it('has no switch where there is no site to switch', () => {
    expect(popupOf({ kind: 'unreadable' }).view.querySelector('[role="switch"]')).toBeNull();
  });

  it('says what went wrong as an alert', () => {
    const { view } = popupOf({ kind: 'asleep' }, { failure: 'activate' });
    expect(view.querySelector('[role="alert"]')!.textContent).toBe('⟦failure-activate⟧');
    expect(popupOf({ kind: 'asleep' }).view.querySelector('[role="alert"]')).toBeNull();
  });

  it('says nothing of the page before it has looked', () => {
    expect(popupOf(undefined).view.querySelector('[role="status"]')!.textContent).toBe('');
  });

  it('has no words of its own', () => {
    const pages: PopupPage[] = [
      present('read', '民生意见'),
      { kind: 'asleep' },
      { kind: 'not-permitted', host: HOST },
    ];
    for (const page of pages) {
      const { view } = popupOf(page, { isOn: true, failure: 'activate' });
      expect(wordsOfItsOwn(view, HOST, '民生意见')).toBe('');
    }
  });
});
