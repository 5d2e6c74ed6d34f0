// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CarryDoings, TakenFile } from '../../../components/sync/carry-doings.ts';
import { failure, success } from '../../../core/result.ts';
import { type } from '../operate.ts';
import { wordsOfItsOwn } from '../show.ts';
import { action, CODE, easyCarrying, field, OFF, ON, press, section } from './small-sync.tsx';

const NOTHING: TakenFile = {
  ...{ added: 0, changed: 0, trashed: 0, same: 0, conflicts: 0, newer: 0, broken: 0, foreign: 0 },
  readOn: async () => failure('unreachable'),
};

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
});

async function shown(known = OFF, given: Partial<CarryDoings> = {}) {
  const carrying = { ...easyCarrying(), ...given };
  return { ...(await section(known, {}, { carrying })), carrying };
}

const said = (view: Element) => view.querySelector('.by-hand-outcome')!.textContent;

/** Chooses a file, as a reader does, and waits for what comes of it. */
async function choose(view: Element): Promise<File> {
  const file = new File(['PK'], 'meipi-sync-2025-06-09.zip');
  const input = field(view, 'carried-file');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await act(() => new Promise<void>(done => setTimeout(done)));
  return file;
}

describe('a file that is carried here', () => {
  it('is chosen, and what came of its notes is said', async () => {
    const { view, carrying } = await shown();
    const file = await choose(view);
    expect(carrying.take).toHaveBeenCalledExactlyOnceWith(file);
    expect(said(view)).toBe('⟦carried-added count=2⟧⟦carried-changed count=1⟧⟦carried-same count=3⟧');
    expect(wordsOfItsOwn(view)).toBe('');
  });

  it('is told of where notes conflict, were deleted there, or could not be read', async () => {
    const file = { ...NOTHING, trashed: 1, conflicts: 2, changed: 2, newer: 1, broken: 1 };
    const { view } = await shown(OFF, { take: async () => success(file) });
    await choose(view);
    for (const key of [
      'carried-conflicts count=2',
      'carried-trashed count=1',
      'carried-newer',
      'carried-damaged',
    ])
      expect(said(view)).toContain(`⟦${key}⟧`);
  });

  it('that cannot be read at all has no numbers said of it', async () => {
    const { view } = await shown(OFF, { take: async () => success({ ...NOTHING, broken: 1 }) });
    await choose(view);
    expect(said(view)).toBe('⟦carried-damaged⟧');
  });

  it('that is refused has it said why', async () => {
    const { view } = await shown(OFF, { take: async () => failure('carried-broken') });
    await choose(view);
    expect(said(view)).toBe('⟦failure-carried-broken⟧');
  });

  it('is waited for, and nothing else can be begun meanwhile', async () => {
    const { view } = await shown(OFF, { take: () => new Promise(() => undefined) });
    await choose(view);
    expect(said(view)).toBe('⟦taking-carried⟧');
    expect(action(view, 'take-carried').disabled).toBe(true);
    expect(action(view, 'make-carried').disabled).toBe(true);
  });

  it('of another 同步码 has that asked for, until it is the right one', async () => {
    const readOn = vi
      .fn<TakenFile['readOn']>()
      .mockResolvedValueOnce(failure('sync-code-wrong'))
      .mockResolvedValueOnce(failure('carried-other'))
      .mockResolvedValueOnce(success({ ...NOTHING, added: 1 }));
    const { view } = await shown(OFF, { take: async () => success({ ...NOTHING, foreign: 1, readOn }) });
    await choose(view);
    expect(said(view)).toBe('⟦carried-foreign⟧');
    expect(document.activeElement).toBe(field(view, 'carried-code'));
    expect(field(view, 'carried-code').getAttribute('aria-invalid')).toBe('false');
    await type(field(view, 'carried-code'), CODE);
    await press(action(view, 'read-carried'));
    expect(view.textContent).toContain('⟦failure-sync-code-wrong⟧');
    expect(field(view, 'carried-code').getAttribute('aria-invalid')).toBe('true');
    expect(field(view, 'carried-code').value).toBe(CODE);
    await press(action(view, 'read-carried'));
    expect(view.textContent).toContain('⟦failure-carried-other⟧');
    await press(action(view, 'read-carried'));
    expect(readOn.mock.calls).toEqual([[CODE], [CODE], [CODE]]);
    expect(field(view, 'carried-code')).toBeNull();
    expect(document.activeElement).toBe(view.querySelector('.by-hand-outcome'));
    expect(said(view)).toContain('⟦carried-added count=1⟧');
  });
});

describe('a file to carry', () => {
  it('is made and saved at once, and its link stays', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { view } = await shown({ ...OFF, hasCode: true });
    await press(action(view, 'make-carried'));
    expect(said(view)).toBe('⟦carried-made⟧');
    const link = view.querySelector<HTMLAnchorElement>('a[data-action="carried-file"]')!;
    expect([link.download, link.getAttribute('href')]).toEqual(['meipi-sync-2025-06-09.zip', 'blob:made']);
    expect(click).toHaveBeenCalledTimes(1);
    expect(wordsOfItsOwn(view, link.download)).toBe('');
  });

  it('that is the first has its code shown, with the word to keep it', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { view, again } = await shown();
    expect(action(view, 'show-sync-code')).toBeNull();
    await press(action(view, 'make-carried'));
    await again({ ...OFF, hasCode: true });
    await act(() => new Promise<void>(done => setTimeout(done)));
    expect(view.querySelector('.by-hand .shown-code')!.textContent).toContain(`⟦carried-code-first⟧${CODE}`);
  });

  it('that is not the first has its code shown when it is asked for', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { view } = await shown({ ...OFF, hasCode: true });
    await press(action(view, 'make-carried'));
    expect(view.querySelector('code')).toBeNull();
    await press(action(view, 'show-sync-code'));
    expect(view.querySelector('.by-hand code')!.textContent).toBe(CODE);
    expect(view.textContent).not.toContain('⟦carried-code-first⟧');
  });

  it('is not made where there is nothing to carry', async () => {
    const { view } = await shown(OFF, { make: async () => failure('carried-nothing') });
    await press(action(view, 'make-carried'));
    expect(said(view)).toBe('⟦failure-carried-nothing⟧');
    expect(view.querySelector('a[download]')).toBeNull();
  });

  it('beside a server has one place where the code is shown', async () => {
    const { view } = await shown(ON);
    expect(view.querySelectorAll('[data-action="show-sync-code"]')).toHaveLength(1);
  });
});
