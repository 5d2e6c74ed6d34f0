import { expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../platform/page/script-context.ts';
import { fakeBrowser, OWN_ID } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

it('a script that starts in a page ends the one that was there', () => {
  const first = new ContentScriptContext();
  expect(first.signal.aborted).toBe(false);
  const second = new ContentScriptContext();
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

it('a script ends itself when an update has cut it off, and not before', () => {
  const context = new ContentScriptContext();
  context.abortIfOrphaned();
  expect(context.signal.aborted).toBe(false);
  fakeBrowser.runtime.id = undefined;
  context.abortIfOrphaned();
  fakeBrowser.runtime.id = OWN_ID;
  expect(context.signal.aborted).toBe(true);
});
