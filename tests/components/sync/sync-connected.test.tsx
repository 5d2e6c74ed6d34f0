// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../../core/result.ts';
import { type } from '../operate.ts';
import { wordsOfItsOwn } from '../show.ts';
import { action, CODE, CONNECTION, field, OFF, ON, press, section } from './small-sync.tsx';

const state = (view: Element) => view.querySelector('.state')!.textContent;
const words = (view: Element, selector: string) =>
  [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a server that is connected', () => {
  it('is named, with how it stands and how many notes wait', async () => {
    const at = new Date(2026, 2, 4, 9, 5).getTime();
    const { view } = await section({ ...ON, last: { at }, next: at + 60_000, unpublished: 3 });
    expect(view.querySelector('.account')!.textContent).toBe(`${CONNECTION.address}⟦sync-as user=reader⟧`);
    expect(state(view)).toBe('⟦sync-waiting⟧');
    expect(words(view, '.facts > div')).toEqual([
      '⟦sync-last⟧2026-03-04 09:05',
      '⟦sync-next⟧2026-03-04 09:06',
      '⟦sync-unpublished⟧⟦sync-notes count=3⟧',
    ]);
    expect(wordsOfItsOwn(view, CONNECTION.address, '2026-03-04 09:05', '2026-03-04 09:06')).toBe('');
  });

  it('is said to be at work, at rest, or refused', async () => {
    const { view, again } = await section({ ...ON, doing: { step: 'get', left: 4 } });
    expect(state(view)).toBe('⟦sync-doing-get left=4⟧');
    const until = new Date(2026, 2, 4, 9, 5).getTime();
    await again({ ...ON, waitsUntil: until, last: { at: 1, code: 'remote-throttled' } });
    expect(state(view)).toBe('⟦sync-waits time=09:05⟧');
    await again({ ...ON, last: { at: 1, code: 'remote-full' } });
    expect(state(view)).toBe('⟦failure-remote-full⟧');
    await again({ ...ON, last: { at: 1 }, unpublished: 0 });
    expect(state(view)).toBe('⟦sync-done⟧');
    const { last: _, ...never } = ON;
    await again(never);
    expect(state(view)).toBe('⟦sync-never⟧');
  });

  it('has files that could not be read counted, by what is to be done about them', async () => {
    const { view } = await section({ ...ON, unread: { newer: 1, foreign: 0, broken: 2 } });
    expect(words(view, 'p.failure').filter(said => said!.includes('unread'))).toEqual([
      '⟦sync-unread-newer count=1⟧',
      '⟦sync-unread-broken count=2⟧',
    ]);
  });

  it('is synced and tidied when asked for; a refusal that its state does not tell is said', async () => {
    const { view, doings } = await section(ON, { tidy: vi.fn(async () => failure('sync-busy')) });
    await press(action(view, 'sync-now'));
    expect(doings.sync).toHaveBeenCalledTimes(1);
    await press(action(view, 'tidy-server'));
    expect(words(view, '[role="status"].failure')).toEqual(['⟦sync-refused⟧ ⟦failure-sync-busy⟧']);
  });

  it('says why a sync failed once, not twice', async () => {
    const known = { ...ON, last: { at: 1, code: 'remote-full' } };
    const { view } = await section(known, { sync: async () => failure('remote-full') });
    await press(action(view, 'sync-now'));
    expect(view.textContent!.split('⟦failure-remote-full⟧')).toHaveLength(2);
  });

  it('that cannot be reached has what can be done said here, even while no note waits', async () => {
    const { view } = await section({ ...ON, last: { at: 1, code: 'remote-unreachable' } });
    expect(view.querySelector('.sync-outcome')!.textContent).toContain('⟦advice-open⟧');
    expect((await section(ON)).view.querySelector('.sync-outcome')).toBeNull();
  });

  it('that the browser withholds meanwhile is asked for again in a click', async () => {
    const { view, doings } = await section(ON, {}, { isReachable: false });
    expect(state(view)).toBe('⟦failure-remote-permission⟧');
    await press(action(view, 'allow-server'));
    expect(doings.allow).toHaveBeenCalledTimes(1);
    expect(action((await section(ON)).view, 'allow-server')).toBeNull();
  });

  it('offers back what another browser deleted at once', async () => {
    const { view, doings } = await section({ ...ON, deletion: { at: 1, count: 31 } });
    expect(view.querySelector('.big-deletion')!.textContent).toContain('⟦deletion-arrived count=31⟧');
    await press(action(view, 'undo-deletion'));
    expect(doings.undoDeletion).toHaveBeenCalledTimes(1);
    expect(view.textContent).toContain('⟦deletion-undone count=31⟧');
    await press(action(view, 'accept-deletion'));
    expect(doings.acceptDeletion).toHaveBeenCalledTimes(1);
  });

  it('is left once the reader has said so twice, and they are led on', async () => {
    const { view, doings, again } = await section(ON);
    await press(action(view, 'disconnect'));
    expect(view.querySelector('[role="alertdialog"]')!.textContent).toContain('⟦disconnect-stays⟧');
    expect(document.activeElement).toBe(action(view, 'cancel-disconnect'));
    await press(action(view, 'cancel-disconnect'));
    expect(doings.disconnect).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(action(view, 'disconnect'));
    await press(action(view, 'disconnect'));
    await press(action(view, 'confirm-disconnect'));
    expect(doings.disconnect).toHaveBeenCalledTimes(1);
    await again({ ...OFF, hasCode: true });
    expect(document.activeElement!.textContent).toBe('⟦disconnected⟧');
  });
});

describe('the 同步码', () => {
  it('is hidden until it is asked for, and hidden again when the page goes out of sight', async () => {
    const { view, doings } = await section(ON);
    expect(view.textContent).not.toContain(CODE);
    expect(doings.showCode).not.toHaveBeenCalled();
    await press(action(view, 'show-sync-code'));
    expect(view.querySelector('code')!.textContent).toBe(CODE);
    await press(action(view, 'copy-sync-code'));
    expect(doings.copy).toHaveBeenCalledExactlyOnceWith(CODE);
    expect(view.textContent).toContain('⟦sync-code-copied⟧');
    await press(action(view, 'show-sync-code'));
    expect(view.textContent).not.toContain(CODE);
    await press(action(view, 'show-sync-code'));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(view.textContent).not.toContain(CODE);
  });

  it('is shown once it was made, with the advice to keep it', async () => {
    const { view, again } = await section(OFF);
    await type(field(view, 'webdav-url'), CONNECTION.address);
    await press(action(view, 'connect'));
    await again(ON);
    await act(() => new Promise<void>(done => setTimeout(done)));
    expect(view.querySelector('code')!.textContent).toBe(CODE);
    expect(view.textContent).toContain('⟦sync-code-first⟧');
    expect(document.activeElement!.className).toBe('shown-code');
  });

  it('is not shown where it was typed, or known before', async () => {
    for (const typed of ['', CODE]) {
      const { view, again, doings } = await section({ ...OFF, hasCode: typed === '' });
      await type(field(view, 'sync-code'), typed);
      await press(action(view, 'connect'));
      await again(ON);
      expect(doings.showCode).not.toHaveBeenCalled();
      expect(document.activeElement!.className).toBe('account');
    }
  });

  it('that cannot be shown or copied is said to be so', async () => {
    const { view } = await section(ON, { copy: async () => false });
    await press(action(view, 'show-sync-code'));
    await press(action(view, 'copy-sync-code'));
    expect(view.textContent).toContain('⟦sync-code-not-copied⟧');
    const refused = await section(ON, { showCode: async () => failure('sync-off') });
    await press(action(refused.view, 'show-sync-code'));
    expect(refused.view.textContent).toContain('⟦failure-sync-off⟧');
  });
});

describe('the password', () => {
  it('can be changed, and the way back has the focus', async () => {
    const { view, doings } = await section(ON);
    expect(field(view, 'webdav-password')).toBeNull();
    await press(action(view, 'change-password'));
    expect(document.activeElement).toBe(field(view, 'webdav-password'));
    await press(action(view, 'keep-password'));
    expect(doings.changePassword).not.toHaveBeenCalled();
    await type(field(view, 'webdav-password'), '另一个');
    await press(action(view, 'keep-password'));
    expect(doings.changePassword).toHaveBeenCalledExactlyOnceWith('另一个');
    expect(view.textContent).toContain('⟦password-changed⟧');
    expect(document.activeElement).toBe(action(view, 'change-password'));
  });

  it('is asked for where the server refuses the one that is known, and stays typed where it refuses that too', async () => {
    const known = { ...ON, last: { at: 1, code: 'remote-unauthorised' } };
    const { view } = await section(known, { changePassword: async () => failure('remote-unauthorised') });
    await type(field(view, 'webdav-password'), '又一个');
    await press(action(view, 'keep-password'));
    expect(field(view, 'webdav-password').value).toBe('又一个');
    expect(field(view, 'webdav-password').getAttribute('aria-invalid')).toBe('true');
  });
});
