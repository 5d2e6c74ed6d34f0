// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { type } from '../operate.ts';
import { wordsOfItsOwn } from '../show.ts';
import { action, field, OFF, press, section } from './small-sync.tsx';

async function filled(...given: Parameters<typeof section>) {
  const shown = await section(...given);
  await type(field(shown.view, 'webdav-url'), 'https://dav.example.cn/meipi/');
  await type(field(shown.view, 'webdav-user'), 'reader');
  await type(field(shown.view, 'webdav-password'), '只给自己');
  return shown;
}

const said = (view: Element) => view.querySelector('.sync-outcome')!.textContent;

describe('a server that is not connected yet', () => {
  it('is asked for, and it is said first what leaves the browser', async () => {
    const { view } = await section(OFF);
    for (const key of [
      'sync-what',
      'sync-leaves',
      'sync-address-hint',
      'sync-password-hint',
      'sync-code-hint',
    ])
      expect(view.textContent).toContain(`⟦${key}⟧`);
    const names = [...view.querySelectorAll<HTMLInputElement>('form input')].map(input => input.name);
    expect(names).toEqual(['webdav-url', 'webdav-user', 'webdav-password', 'sync-code']);
    expect(field(view, 'webdav-password').type).toBe('password');
    expect(wordsOfItsOwn(view)).toBe('');
  });

  it('is tried with what was typed, and kept by nobody', async () => {
    const { view, doings } = await filled(OFF);
    await press(action(view, 'test-connection'));
    const typed = {
      address: 'https://dav.example.cn/meipi/',
      user: 'reader',
      password: '只给自己',
      isLocal: false,
      code: '',
    };
    expect(doings.test).toHaveBeenCalledExactlyOnceWith(typed);
    expect(doings.connect).not.toHaveBeenCalled();
    expect(said(view)).toBe('⟦tested-new⟧');
  });

  it('is asked for once, however often a button is pressed meanwhile', async () => {
    let answer!: () => void;
    const test = async () => {
      await new Promise<void>(done => {
        answer = done;
      });
      return success('known' as const);
    };
    const { view, doings } = await filled(OFF, { test });
    await press(action(view, 'test-connection'));
    await press(action(view, 'connect'));
    expect(doings.connect).not.toHaveBeenCalled();
    expect(said(view)).toBe('⟦sync-testing⟧');
    answer();
    await press(action(view, 'test-connection'));
    expect(said(view)).toContain('⟦');
  });

  it('whose folder is of another code has that asked for', async () => {
    const { view } = await filled(OFF, { test: async () => success('other') });
    await press(action(view, 'test-connection'));
    expect(said(view)).toBe('⟦tested-other⟧');
    expect(document.activeElement).toBe(field(view, 'sync-code'));
    expect(field(view, 'sync-code').getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    ['remote-unauthorised', 'webdav-password'],
    ['remote-no-folder', 'webdav-url'],
    ['address-has-user', 'webdav-url'],
    ['sync-no-user', 'webdav-user'],
    ['sync-no-password', 'webdav-password'],
    ['sync-code-needed', 'sync-code'],
    ['sync-code-wrong', 'sync-code'],
  ])('that fails with %s leads to the field %s', async (code, name) => {
    const { view } = await filled(OFF, { connect: async () => failure(code) });
    await press(action(view, 'connect'));
    expect(said(view)).toContain(`⟦failure-${code}⟧`);
    expect(document.activeElement).toBe(field(view, name));
  });

  it('that cannot be reached has the address opened, and the local network spoken of where it is in one', async () => {
    const test = async () => failure('remote-unreachable');
    const { view } = await filled(OFF, { test });
    await press(action(view, 'test-connection'));
    expect(said(view)).toContain('⟦advice-open⟧');
    expect(said(view)).not.toContain('⟦advice-local⟧');
    const links = [...view.querySelectorAll('.sync-outcome a')].map(link => link.getAttribute('href'));
    expect(links).toEqual(['https://dav.example.cn/meipi/', 'help.html#messages']);
    await type(field(view, 'webdav-url'), 'https://nas.local:5006/share/meipi');
    expect(said(view)).toContain('⟦advice-local⟧');
    const offline = await filled(OFF, { test }, { isOffline: true });
    await press(action(offline.view, 'test-connection'));
    expect(said(offline.view)).toContain('⟦advice-offline⟧');
    expect(said(offline.view)).not.toContain('⟦advice-open⟧');
  });

  it('that wants peace is said to be tried when', async () => {
    const at = new Date(2026, 2, 4, 9, 5).getTime();
    const test = async () => failure('remote-throttled');
    const { view } = await filled({ ...OFF, waitsUntil: at }, { test });
    await press(action(view, 'test-connection'));
    expect(said(view)).toContain('⟦advice-until time=09:05⟧');
  });

  it('is spoken to in the clear only where the reader says that it is theirs', async () => {
    const { view, doings } = await filled(OFF);
    expect(field(view, 'is-local')).toBeNull();
    await type(field(view, 'webdav-url'), 'http://192.168.1.4:5005/share/meipi');
    expect(view.textContent).toContain('⟦sync-local-hint⟧');
    await press(field(view, 'is-local'));
    await press(action(view, 'connect'));
    expect(doings.connect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ isLocal: true }));
    await type(field(view, 'webdav-url'), 'http://www.example.cn/dav/');
    expect(field(view, 'is-local')).toBeNull();
  });

  it('is shown the folder that a short address stands for', async () => {
    const { view } = await section(OFF);
    await type(field(view, 'webdav-url'), 'dav.jianguoyun.com');
    expect(view.textContent).toContain('⟦sync-address-folder folder=https://dav.jianguoyun.com/dav/meipi/⟧');
  });

  it('goes on with the code that is remembered', async () => {
    expect((await section({ ...OFF, hasCode: true })).view.textContent).toContain('⟦sync-code-known⟧');
  });

  it('cannot be told of where the background does not answer', async () => {
    expect((await section('failed')).view.textContent).toBe('⟦section-sync⟧⟦sync-unknown⟧');
  });
});
