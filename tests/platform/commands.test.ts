import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS, onCommands, openShortcutSettings, readCommands } from '../../platform/commands.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../platform/side-panel.ts', () => ({ openSidePanel: vi.fn(async () => undefined) }));

const { commands, tabs } = fakeBrowser;
const TAB = { id: 7, windowId: 2 };

beforeEach(() => {
  commands.onCommand.listeners.clear();
  vi.mocked(openSidePanel).mockClear();
});

describe('commands', () => {
  it('are three at most', () => {
    expect(COMMANDS.length).toBeLessThanOrEqual(3);
  });

  it('step among the passages of the tab in front, or open the panel of its window at once', () => {
    const step = vi.fn();
    const lifetime = new AbortController();
    onCommands(step, lifetime.signal);
    const [press] = commands.onCommand.listeners;
    press!('next-passage', TAB);
    press!('previous-passage', TAB);
    expect(step.mock.calls).toEqual([
      [7, 1],
      [7, -1],
    ]);
    expect(openSidePanel).not.toHaveBeenCalled();
    press!('open-panel', TAB);
    expect(vi.mocked(openSidePanel).mock.calls).toEqual([[2]]);
    press!('open-panel');
    press!('next-passage');
    press!('another', TAB);
    expect([step.mock.calls.length, vi.mocked(openSidePanel).mock.calls.length]).toEqual([2, 1]);
    lifetime.abort();
    expect(commands.onCommand.listeners.size).toBe(0);
  });

  it('are told in our order with the keys that they have, ours alone', async () => {
    commands.getAll.mockResolvedValue([
      { name: '_execute_action', shortcut: 'Alt+P' },
      { name: 'open-panel' },
      { name: 'next-passage', shortcut: 'Alt+.' },
    ]);
    expect(await readCommands()).toEqual([
      { name: 'next-passage', shortcut: 'Alt+.' },
      { name: 'open-panel', shortcut: '' },
    ]);
  });

  it('have their keys changed where the browser says, if it lets us lead there', async () => {
    tabs.create.mockResolvedValue({});
    expect(await openShortcutSettings()).toBe(true);
    expect(tabs.create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
    tabs.create.mockRejectedValue(new Error('Illegal URL'));
    expect(await openShortcutSettings()).toBe(false);
  });
});
