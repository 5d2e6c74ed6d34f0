// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type SitesProps, SitesSection } from '../../../components/options/sites-section.tsx';
import { choose, press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const ADDED = { origin: '*://www.example.cn/*', host: 'www.example.cn' };
const CHOICE = { host: 'zj.gov.cn', mode: 'off', coversDomain: true } as const;
const SHIPPED = [
  { id: 'a', hosts: ['www.gov.cn'], origins: ['*://www.gov.cn/*'], isAllowed: true },
  { id: 'b', hosts: ['*.news.cn'], origins: ['*://*.news.cn/*'], isAllowed: false },
  { id: 'c', hosts: ['*.c.cn'], origins: ['*://*.c.cn/*'], isAllowed: false },
];

function sites(given: Partial<SitesProps> = {}) {
  const done = {
    onEverywhere: vi.fn(),
    onAllow: vi.fn(),
    onAdd: vi.fn(async () => true),
    onRemove: vi.fn(),
    onChoose: vi.fn(),
    onForget: vi.fn(),
    onUndo: vi.fn(),
  };
  const known = {
    isOn: true,
    shipped: SHIPPED,
    added: [ADDED],
    choices: [CHOICE],
    removed: undefined,
    failure: undefined,
  };
  return { view: show(<SitesSection {...known} {...done} {...given} t={t} />), done };
}

function actionOf(view: Element, action: string): HTMLButtonElement {
  return view.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
}

describe('the sites', () => {
  it('are on or off everywhere', () => {
    const { view, done } = sites();
    view.querySelector<HTMLInputElement>('input[name="everywhere"]')!.click();
    expect(done.onEverywhere.mock.calls).toEqual([[false]]);
  });

  it('that ship are said to be allowed or withheld, and asked for one by one or all together', async () => {
    const { view, done } = sites();
    const said = [...view.querySelectorAll('.rows:last-child li')].map(row => row.textContent);
    expect(said).toEqual([
      'www.gov.cn⟦site-allowed⟧',
      '*.news.cn⟦site-withheld⟧⟦allow-site⟧',
      '*.c.cn⟦site-withheld⟧⟦allow-site⟧',
    ]);
    await press(actionOf(view, 'allow-site'));
    await press(actionOf(view, 'allow-all-sites'));
    expect(done.onAllow.mock.calls).toEqual([[['*://*.news.cn/*']], [['*://*.news.cn/*', '*://*.c.cn/*']]]);
    expect(actionOf(sites({ shipped: SHIPPED.slice(0, 2) }).view, 'allow-all-sites')).toBeNull();
  });

  it('are added by what is typed, in the very click', async () => {
    const { view, done } = sites();
    const field = view.querySelector<HTMLInputElement>('input[name="host"]')!;
    field.value = 'www.example.cn';
    view.querySelector<HTMLInputElement>('input[name="below"]')!.checked = true;
    actionOf(view, 'add-site').click();
    expect(done.onAdd.mock.calls).toEqual([['www.example.cn', true]]);
    await Promise.resolve();
    expect(field.value).toBe('');
  });

  it('keep what was typed where they could not be added', async () => {
    const { view } = sites({ onAdd: async () => false });
    const field = view.querySelector<HTMLInputElement>('input[name="host"]')!;
    field.value = '不是网址';
    actionOf(view, 'add-site').click();
    await Promise.resolve();
    expect(field.value).toBe('不是网址');
  });

  it.each([
    ['not-a-host', '⟦not-a-host⟧'],
    ['permission-refused', '⟦failure-permission-refused⟧'],
  ])('are said not to be added, where that is so: %s', (failure, words) => {
    const { view } = sites({ failure });
    expect(view.querySelector('[role="alert"]')!.textContent).toBe(words);
    expect(view.querySelector('input[name="host"]')!.getAttribute('aria-invalid')).toBe('true');
    expect(sites().view.querySelector('[role="alert"]')!.textContent).toBe('');
  });

  it('that were added can be removed, and brought back', async () => {
    const { view, done } = sites();
    await press(actionOf(view, 'remove-site'));
    expect(done.onRemove.mock.calls).toEqual([[ADDED]]);
    const removed = { kind: 'site', site: ADDED } as const;
    const after = sites({ added: [], removed });
    expect(after.view.querySelector('.undoable')!.textContent).toContain(`⟦site-removed host=${ADDED.host}⟧`);
    await press(actionOf(after.view, 'undo'));
    expect(after.done.onUndo.mock.calls).toEqual([[removed]]);
  });

  it('that are set apart can be set otherwise or forgotten, and that be undone', async () => {
    const { view, done } = sites();
    const row = view.querySelector('li[data-host="zj.gov.cn"]')!;
    expect(row.querySelector('.host')!.textContent).toBe('⟦choice-of-domain domain=zj.gov.cn⟧');
    await choose(row.querySelector('select')!, 'panel');
    expect(done.onChoose.mock.calls).toEqual([[{ ...CHOICE, mode: 'panel' }]]);
    await press(actionOf(row, 'forget-choice'));
    expect(done.onForget.mock.calls).toEqual([[CHOICE]]);
    const after = sites({ choices: [], removed: { kind: 'choice', choice: CHOICE } });
    expect(after.view.querySelector('.undoable')!.textContent).toContain('⟦choice-forgotten host=zj.gov.cn⟧');
  });

  it('may be none', () => {
    const { view } = sites({ added: [], choices: [] });
    expect(view.textContent).toContain('⟦added-sites-none⟧');
    expect(view.textContent).toContain('⟦choices-none⟧');
    expect(actionOf(view, 'undo')).toBeNull();
  });

  it('have no words of their own', () => {
    const { view } = sites({ failure: 'not-a-host' });
    expect(wordsOfItsOwn(view, ADDED.host, 'www.gov.cn', '*.news.cn', '*.c.cn')).toBe('');
  });
});
