// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupPage, type PopupSite } from '../../../components/popup/popup.tsx';
import { show, t, wordsOfItsOwn } from '../show.ts';

const HOST = 'www.gov.cn';
const ASLEEP: PopupPage = { kind: 'asleep', isAddable: true };

function present(status: 'reading' | 'read' | 'empty' | 'off' | 'failed', ...documents: string[]): PopupPage {
  const cited = documents.map(document => ({ document, numbers: ['（五）', '（七）'], count: 2 }));
  return { kind: 'present', status, documents: cited, count: documents.length * 2, misquoted: 0 };
}

interface Options {
  readonly site?: PopupSite;
  readonly isOnEverywhere?: boolean;
  readonly failure?: string;
  readonly hasSelection?: boolean;
}

function popupOf(page: PopupPage | undefined, options: Options = {}) {
  const { site, isOnEverywhere, failure, hasSelection = false } = options;
  const clicked = {
    onActivate: vi.fn(),
    onAskPermission: vi.fn(),
    onAddSite: vi.fn(),
    onReadOnce: vi.fn(),
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onMark: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenCheck: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const known = { host: HOST, page, site, isOnEverywhere, version: '0.1.0', failure, hasSelection };
  const view = show(<Popup {...known} {...clicked} t={t} />);
  return { view, clicked };
}

function siteOf(mode: PopupSite['mode'], isOfDomain = false): PopupSite {
  return { mode, domain: 'gov.cn', isOfDomain };
}

function switchesOf(view: Element): string[] {
  return [...view.querySelectorAll<HTMLInputElement>('[role="switch"]')].map(
    ({ id, checked, disabled }) => `${id} ${checked ? 'on' : 'off'}${disabled ? ' disabled' : ''}`,
  );
}

function pressSwitch(view: Element, id: string): void {
  view.querySelector<HTMLInputElement>(`#${id}`)!.click();
}

function actionsOf(view: Element): (string | undefined)[] {
  return [...view.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action);
}

const FOOT = ['open-check', 'open-options'];

describe('the popup', () => {
  it.each<[string, PopupPage, string, string | undefined]>([
    [
      'passages were found',
      present('read', '民生意见', '前5个月外贸'),
      '⟦found count=4⟧民生意见 （五）（七）⟦document-count count=2⟧前5个月外贸 （五）（七）⟦document-count count=2⟧',
      'open-panel',
    ],
    ['none was found', present('read'), '⟦found-none⟧⟦found-none-note⟧', undefined],
    ['it is being read', present('reading'), '⟦reading⟧', undefined],
    ['it has no text', present('empty'), '⟦empty⟧', undefined],
    ['its site is switched off', present('off'), '⟦site-off⟧', 'read-once'],
    ['reading failed', present('failed'), '⟦read-failed⟧', undefined],
    ['our script is not in it', { kind: 'asleep', isAddable: false }, '⟦state-asleep⟧', 'activate'],
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
    const marking = page.kind === 'asleep' || page.kind === 'present' ? ['mark-selection'] : [];
    const own = action === undefined ? [] : [action];
    // One that is off is left alone.
    expect(actionsOf(view)).toEqual([...own, ...(action === 'read-once' ? [] : marking), ...FOOT]);
  });

  it.each([
    ['activate', { kind: 'asleep', isAddable: false }, 'onActivate', '⟦read-once⟧'],
    ['add-site', { kind: 'asleep', isAddable: true }, 'onAddSite', `⟦always-read host=${HOST}⟧`],
    ['read-once', present('off'), 'onReadOnce', '⟦read-once⟧'],
    ['open-check', present('empty'), 'onOpenCheck', '⟦open-check⟧'],
    ['open-options', present('empty'), 'onOpenOptions', '⟦open-options⟧'],
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

  it('marks what is selected, and says what to do first where nothing is', () => {
    const { view, clicked } = popupOf(present('read'), { hasSelection: true });
    const button = view.querySelector<HTMLButtonElement>('[data-action="mark-selection"]')!;
    expect(view.textContent).not.toContain('⟦select-first⟧');
    button.click();
    expect(clicked.onMark).toHaveBeenCalledOnce();
    const { view: idle } = popupOf(present('read'));
    expect(idle.querySelector<HTMLButtonElement>('[data-action="mark-selection"]')!.disabled).toBe(true);
    expect(idle.textContent).toContain('⟦select-first⟧');
  });

  it('says how many quotations differ, where some do', () => {
    const page = present('read', '民生意见') as Extract<PopupPage, { kind: 'present' }>;
    const { view } = popupOf({ ...page, misquoted: 1 });
    expect(view.querySelector('.misquoted')!.textContent).toBe('⟦misquoted-count count=1⟧');
    expect(popupOf(page).view.querySelector('.misquoted')).toBeNull();
  });

  it('says that labels could not be had, where they could not', () => {
    const page = present('read', '民生意见') as Extract<PopupPage, { kind: 'present' }>;
    expect(popupOf({ ...page, isUnlabelled: true }).view.textContent).toContain('⟦labels-failed⟧');
    expect(popupOf(page).view.textContent).not.toContain('⟦labels-failed⟧');
  });

  it.each<[PopupSite, boolean, string[]]>([
    [siteOf('on'), true, ['site-switch on', 'panel-switch off', 'everywhere-switch on']],
    [
      siteOf('panel'),
      true,
      ['site-switch on', 'panel-switch on', 'domain-switch off', 'everywhere-switch on'],
    ],
    [
      siteOf('off', true),
      true,
      ['site-switch off', 'panel-switch off disabled', 'domain-switch on', 'everywhere-switch on'],
    ],
    [siteOf('off'), false, ['everywhere-switch off']],
  ])('shows the switches of a site as they stand: %j, all on: %s', (site, isOnEverywhere, switches) => {
    const { view } = popupOf(present('read'), { site, isOnEverywhere });
    expect(switchesOf(view)).toEqual(switches);
    for (const box of view.querySelectorAll<HTMLInputElement>('[role="switch"]')) {
      expect(box.getAttribute('aria-checked')).toBe(String(box.checked));
      expect(view.querySelector(`label[for="${box.id}"]`)!.textContent).toMatch(/^⟦/u);
    }
  });

  it.each<[string, PopupSite, unknown[]]>([
    ['site-switch', siteOf('on'), ['off', false]],
    ['site-switch', siteOf('off', true), ['on', true]],
    ['panel-switch', siteOf('on'), ['panel', false]],
    ['panel-switch', siteOf('panel'), ['on', false]],
    ['domain-switch', siteOf('panel'), ['panel', true]],
    ['domain-switch', siteOf('off', true), ['off', false]],
  ])('says how the switch %s is turned', (id, site, call) => {
    const { view, clicked } = popupOf(present('read'), { site, isOnEverywhere: true });
    pressSwitch(view, id);
    expect(clicked.onSite.mock.calls).toEqual([call]);
  });

  it('switches everywhere', () => {
    const { view, clicked } = popupOf(present('read'), { isOnEverywhere: true });
    pressSwitch(view, 'everywhere-switch');
    expect(clicked.onEverywhere.mock.calls).toEqual([[false]]);
  });

  it('says that it is off everywhere where that is so', () => {
    const { view } = popupOf(present('off'), { isOnEverywhere: false });
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦everywhere-off⟧');
  });

  it('has no switch where there is nothing to switch', () => {
    expect(popupOf({ kind: 'unreadable' }).view.querySelector('[role="switch"]')).toBeNull();
  });

  it('says what went wrong as an alert', () => {
    const { view } = popupOf(ASLEEP, { failure: 'activate' });
    expect(view.querySelector('[role="alert"]')!.textContent).toBe('⟦failure-activate⟧');
    expect(popupOf(ASLEEP).view.querySelector('[role="alert"]')).toBeNull();
  });

  it('says nothing of the page before it has looked', () => {
    expect(popupOf(undefined).view.querySelector('[role="status"]')!.textContent).toBe('');
  });

  it('has no words of its own', () => {
    const pages: PopupPage[] = [present('read', '民生意见'), ASLEEP, { kind: 'not-permitted', host: HOST }];
    for (const page of pages) {
      const { view } = popupOf(page, { site: siteOf('panel'), isOnEverywhere: true, failure: 'activate' });
      expect(wordsOfItsOwn(view, HOST, '民生意见', '（五）（七）')).toBe('');
    }
  });
});
