import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import { appearanceOf } from '../../../core/settings/appearance.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { cardProtocol } from '../../../platform/messaging/card-protocol.ts';
import {
  type BackgroundProtocol,
  backgroundProtocol,
  PAGE_CHANGED,
} from '../../../platform/messaging/protocol.ts';
import { type Handlers, onPageChanged, serve } from '../../../platform/messaging/serve.ts';
import { settingsProtocol } from '../../../platform/messaging/settings-protocol.ts';
import { BASE, deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const appearance = appearanceOf(DEFAULTS, 'on', false);
const nothing = success({ isOn: true, passages: [], appearance });

function serving(handlers: Partial<Handlers<BackgroundProtocol>> = {}): AbortController {
  const lifetime = new AbortController();
  const answers: Handlers<BackgroundProtocol> = {
    recognise: () => nothing,
    'bring-margin': () => success(null),
    'bring-card': () => success(null),
    'read-appearance': () => success(appearance),
    ...handlers,
  };
  serve(backgroundProtocol, answers, lifetime.signal);
  const nobody = () => success(null);
  const card = { describe: nobody, propose: nobody, withdraw: nobody, hide: nobody, 'show-again': nobody };
  serve(cardProtocol, { ...card, 'open-panel': nobody }, lifetime.signal);
  return lifetime;
}

/** Messages that views alone may send. */
function servingViews(written: Result<null> = success(null)): void {
  const { 'read-site': read, 'write-site': write } = settingsProtocol;
  const answers = { read: () => success(ON), write: () => written };
  serve(
    { 'read-site': read, 'write-site': write },
    { 'read-site': answers.read, 'write-site': answers.write },
    new AbortController().signal,
  );
}

const ON = { mode: 'on' } as const;
const CHOICE = { host: 'a.cn', mode: 'off', coversDomain: false } as const;

beforeEach(() => fakeBrowser.runtime.onMessage.listeners.clear());

describe('serving messages', () => {
  it('hands the request, without its type, and who sent it to the handler', async () => {
    const recognise = vi.fn(() => nothing);
    serving({ recognise });
    expect(await deliver({ type: 'recognise', text: '甲' }, FROM_PAGE)).toEqual(nothing);
    expect(recognise).toHaveBeenCalledWith(
      { text: '甲' },
      { url: FROM_PAGE.url, tab: 7, frame: 0, page: 'https://www.gov.cn/', window: 2 },
    );
  });

  it('passes the failure of a handler on', async () => {
    servingViews(failure('storage-refused', 'full'));
    expect(await deliver({ type: 'write-site', ...CHOICE }, FROM_VIEW)).toEqual(
      failure('storage-refused', 'full'),
    );
  });

  it.each([
    ['another extension', { ...FROM_VIEW, id: 'someone-else' }],
    ['nobody', {}],
  ])('leaves a message of %s alone', async (_, sender) => {
    servingViews();
    expect(await deliver({ type: 'read-site', host: 'a.cn' }, sender)).toBeUndefined();
  });

  it.each([
    ['a page', 'read-site', { host: 'a.cn' }, FROM_PAGE],
    ['a page', 'write-site', CHOICE, FROM_PAGE],
    [
      'a page whose address only begins like ours',
      'read-site',
      { host: 'a.cn' },
      { ...FROM_VIEW, url: `${BASE.slice(0, -1)}.evil.example/` },
    ],
    ['somebody without an address', 'read-site', { host: 'a.cn' }, { id: FROM_VIEW.id }],
    ['a view', 'recognise', { text: '甲' }, FROM_VIEW],
    ['a view', 'withdraw', { node: 'a#p_1', source: '甲', text: '乙' }, FROM_VIEW],
  ])('refuses what %s may not send: %s', async (_, type, request, sender) => {
    serving();
    servingViews();
    expect(await deliver({ type, ...request }, sender)).toEqual(failure('not-allowed', type));
  });

  it('takes a view that stands in a tab for a view', async () => {
    servingViews();
    expect(await deliver({ type: 'read-site', host: 'a.cn' }, { ...FROM_VIEW, tab: { id: 3 } })).toEqual(
      success(ON),
    );
  });

  it.each([
    ['a key is missing', { type: 'recognise' }],
    ['a value is of another type', { type: 'recognise', text: 7 }],
    ['a text is too long', { type: 'recognise', text: 'x'.repeat(4_000_001) }],
    [
      'a place is negative',
      {
        ...{ type: 'propose', node: 'a#p_1', title: '', grade: 'number', source: '80', text: '85' },
        place: { start: -1, end: 3 },
      },
    ],
    ['an id is empty', { type: 'describe', node: '' }],
  ])('refuses a request where %s', async (_, message) => {
    serving();
    expect(await deliver(message, FROM_PAGE)).toEqual(failure('bad-request', message.type));
  });

  it('leaves to others what it does not serve, and what is no message of ours', async () => {
    serving();
    const messages = [
      { type: 'page-state' },
      { type: 'toString' },
      { type: '__proto__' },
      {},
      null,
      'recognise',
      7,
    ];
    for (const message of messages) expect(await deliver(message, FROM_VIEW)).toBeUndefined();
  });

  it('stops with its signal', async () => {
    serving().abort();
    expect(await deliver({ type: 'recognise', text: '甲' }, FROM_PAGE)).toBeUndefined();
  });
});

describe('the word that a page has changed', () => {
  it('names the tab, and is taken from nobody else', async () => {
    const changed = vi.fn();
    const lifetime = new AbortController();
    onPageChanged(changed, lifetime.signal);
    await deliver({ type: PAGE_CHANGED }, FROM_PAGE);
    expect(changed.mock.calls).toEqual([[7]]);
    await deliver({ type: PAGE_CHANGED }, { ...FROM_PAGE, id: 'someone-else' });
    await deliver({ type: 'page-state' }, FROM_PAGE);
    lifetime.abort();
    await deliver({ type: PAGE_CHANGED }, FROM_PAGE);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
