// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../components/policy/tabs.tsx';
import type { PanelView } from '../../../core/panel-place.ts';
import { press, pressKey } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

function Panel() {
  const [tab, setTab] = useState<PanelView>('page');
  return <Tabs current={tab} onTab={setTab} t={t} />;
}

function tabsOf(): Record<'view' | 'page' | 'policy' | 'notes', HTMLElement> & { list: Element } {
  const view = show(<Panel />);
  const tab = (name: string) => view.querySelector<HTMLElement>(`#tab-${name}`)!;
  return {
    view,
    page: tab('page'),
    policy: tab('policy'),
    notes: tab('notes'),
    list: view.querySelector('[role="tablist"]')!,
  };
}

/** Which tabs are selected, in their order. */
function selected(view: Element): (string | null)[] {
  return [...view.querySelectorAll('[role="tab"]')].map(tab => tab.getAttribute('aria-selected'));
}

describe('the tabs', () => {
  it('are a named list of tabs that say what they control', () => {
    const { list, page, policy, notes } = tabsOf();
    expect(list.getAttribute('aria-label')).toBe('⟦tabs⟧');
    expect([page, policy, notes].map(tab => tab.textContent)).toEqual([
      '⟦tab-page⟧',
      '⟦tab-policy⟧',
      '⟦tab-notes⟧',
    ]);
    expect([page, policy].map(tab => tab.getAttribute('aria-controls'))).toEqual([
      'view-of-tab',
      'view-of-tab',
    ]);
  });

  it('are one stop for the tabulator: the one that is selected', async () => {
    const { view, page, policy } = tabsOf();
    expect([page.tabIndex, policy.tabIndex]).toEqual([0, -1]);
    await press(policy);
    expect(selected(view)).toEqual(['false', 'true', 'false']);
    expect([page.tabIndex, policy.tabIndex]).toEqual([-1, 0]);
  });

  it.each([
    ['ArrowRight', ['false', 'true', 'false'], 'tab-policy'],
    ['ArrowLeft', ['false', 'false', 'true'], 'tab-notes'],
    ['End', ['false', 'false', 'true'], 'tab-notes'],
    ['Home', ['true', 'false', 'false'], 'tab-page'],
    ['ArrowDown', ['true', 'false', 'false'], 'tab-page'],
    ['a', ['true', 'false', 'false'], 'tab-page'],
  ])('answer %s with what is selected, and the focus goes along', async (key, now, focused) => {
    const { view, page } = tabsOf();
    page.focus();
    await pressKey(page, key);
    expect(selected(view)).toEqual(now);
    expect(document.activeElement!.id).toBe(focused);
  });

  it('go to the first and the last by Home and End, wherever they are', async () => {
    const { view, list } = tabsOf();
    await pressKey(list, 'End');
    await pressKey(list, 'End');
    expect(selected(view)).toEqual(['false', 'false', 'true']);
    await pressKey(list, 'Home');
    expect(selected(view)).toEqual(['true', 'false', 'false']);
  });

  it('go round at both ends', async () => {
    const { view, list } = tabsOf();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await pressKey(list, key);
    expect(selected(view)).toEqual(['true', 'false', 'false']);
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await pressKey(list, key);
    expect(selected(view)).toEqual(['true', 'false', 'false']);
  });

  it('say how many notes there are', () => {
    const view = show(<Tabs current="page" notes={12} onTab={() => undefined} t={t} />);
    expect(view.querySelector('#tab-notes')!.textContent).toBe('⟦tab-notes⟧ 12');
  });

  it('take no focus that is elsewhere', () => {
    tabsOf();
    expect(document.activeElement).toBe(document.body);
  });

  it('have no words of their own', () => {
    expect(wordsOfItsOwn(tabsOf().view)).toBe('');
  });
});
