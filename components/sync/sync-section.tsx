import { useRef } from 'preact/hooks';
import type { KnownSync } from '../../core/sync/known-sync.ts';
import { Section } from '../options/section.tsx';
import type { Translate } from '../translate.ts';
import { ByHand } from './by-hand.tsx';
import type { CarryDoings } from './carry-doings.ts';
import { SyncConnected } from './sync-connected.tsx';
import type { SyncDoings, TypedAccess } from './sync-doings.ts';
import { SyncForm } from './sync-form.tsx';

export interface SyncProps {
  /** `failed` where the background did not tell. */
  readonly known: KnownSync | 'failed' | undefined;
  /** Whether the browser lets us reach the server now. */
  readonly isReachable: boolean;
  /** Whether the browser says that it has no network. */
  readonly isOffline: boolean;
  readonly doings: SyncDoings;
  readonly carrying: CarryDoings;
  readonly t: Translate;
}

/** Where the focus goes when the reader has connected or disconnected: what they pressed is gone. */
export type Arrival = 'code' | 'account' | 'form' | undefined;

/** 同步: notes on a server of the reader's own. */
export function SyncSection(props: SyncProps) {
  const { known, doings, t } = props;
  const arrival = useRef<Arrival>(undefined);
  // Set before it is done: the view changes as soon as the background says so.
  const moving = async <T extends { readonly ok: boolean }>(to: Arrival, move: () => Promise<T>) => {
    arrival.current = to;
    const done = await move();
    if (!done.ok) arrival.current = undefined;
    return done;
  };
  const connect = (typed: TypedAccess) => {
    const isFirst = typeof known === 'object' && !known.hasCode && typed.code === '';
    return moving(isFirst ? 'code' : 'account', () => doings.connect(typed));
  };
  const own = { ...doings, connect, disconnect: () => moving('form', doings.disconnect) };
  return (
    <Section id="sync" heading={t('section-sync')}>
      {known === 'failed' && <p class="failure">{t('sync-unknown')}</p>}
      {typeof known === 'object' &&
        (known.connection ? (
          <SyncConnected {...props} known={known} doings={own} arrival={arrival.current} />
        ) : (
          <SyncForm {...props} known={known} doings={own} arrival={arrival.current} />
        ))}
      {typeof known === 'object' && <ByHand {...props} known={known} />}
    </Section>
  );
}
