import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { CarryDoings, TakenFile } from '../../../components/sync/carry-doings.ts';
import type { SyncDoings } from '../../../components/sync/sync-doings.ts';
import { type SyncProps, SyncSection } from '../../../components/sync/sync-section.tsx';
import { success } from '../../../core/result.ts';
import type { KnownSync } from '../../../core/sync/known-sync.ts';
import { press as pressOnce } from '../operate.ts';
import { show, t } from '../show.ts';

export const CODE = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345';
export const CONNECTION = { address: 'https://dav.example.cn/meipi/', user: 'reader', isLocal: false };

export const OFF: KnownSync = {
  hasCode: false,
  unpublished: 0,
  unread: { newer: 0, foreign: 0, broken: 0 },
};
export const ON: KnownSync = { ...OFF, hasCode: true, connection: CONNECTION, last: { at: 1_000 } };

/** All that can be done, done at once. */
export function easyDoings(): SyncDoings {
  return {
    test: vi.fn<SyncDoings['test']>(async () => success('new')),
    connect: vi.fn<SyncDoings['connect']>(async () => success(null)),
    allow: vi.fn<SyncDoings['allow']>(async () => success(null)),
    changePassword: vi.fn<SyncDoings['changePassword']>(async () => success(null)),
    sync: vi.fn<SyncDoings['sync']>(async () => success(null)),
    tidy: vi.fn<SyncDoings['tidy']>(async () => success(null)),
    showCode: vi.fn<SyncDoings['showCode']>(async () => success(CODE)),
    copy: vi.fn<SyncDoings['copy']>(async () => true),
    disconnect: vi.fn<SyncDoings['disconnect']>(async () => success(null)),
    undoDeletion: vi.fn<SyncDoings['undoDeletion']>(async () => success(31)),
    acceptDeletion: vi.fn<SyncDoings['acceptDeletion']>(async () => success(null)),
  };
}

/** Files that are read and made at once. */
export function easyCarrying(): CarryDoings {
  const taken: TakenFile = {
    ...{ added: 2, changed: 1, trashed: 0, same: 3, conflicts: 0, newer: 0, broken: 0, foreign: 0 },
    readOn: async () => success(taken),
  };
  const file = { name: 'meipi-sync-2025-06-09.zip', content: Uint8Array.of(80, 75) };
  return {
    take: vi.fn<CarryDoings['take']>(async () => success(taken)),
    make: vi.fn<CarryDoings['make']>(async () => success(file)),
  };
}

/** The section, and a way to draw it again as things stand then. */
export async function section(
  known: SyncProps['known'],
  given: Partial<SyncDoings> = {},
  more: Partial<Pick<SyncProps, 'isReachable' | 'isOffline' | 'carrying'>> = {},
) {
  const doings = { ...easyDoings(), ...given };
  const carrying = easyCarrying();
  const drawn = (now: SyncProps['known']) => (
    <SyncSection
      known={now}
      isReachable
      isOffline={false}
      carrying={carrying}
      {...more}
      doings={doings}
      t={t}
    />
  );
  let view!: HTMLElement;
  await act(() => {
    view = show(drawn(known));
  });
  const { render } = await import('preact');
  const again = (now: SyncProps['known']) => act(() => render(drawn(now), view));
  return { view, doings, again };
}

export function action(view: Element, name: string): HTMLButtonElement {
  return view.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)!;
}

/** Presses a button and waits until what it began is done. */
export async function press(button: HTMLElement): Promise<void> {
  await pressOnce(button);
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise<void>(done => setTimeout(done)));
}

export function field(view: Element, name: string): HTMLInputElement {
  return view.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
}
