import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { type KnownSync, troubleOf } from '../../core/sync/known-sync.ts';
import { readRemoteAddress } from '../../core/sync/remote-address.ts';
import { Question } from '../options/question.tsx';
import { BigDeletion } from './big-deletion.tsx';
import { NewPassword } from './new-password.tsx';
import { ShownCode } from './shown-code.tsx';
import type { SyncDoings } from './sync-doings.ts';
import { SyncAdvice } from './sync-outcome.tsx';
import type { Arrival, SyncProps } from './sync-section.tsx';
import { SyncStatus } from './sync-status.tsx';

interface Props extends SyncProps {
  readonly known: KnownSync;
  readonly doings: SyncDoings;
  readonly arrival: Arrival;
}

/** Once a server is connected: how it stands, and what can be done. */
export function SyncConnected({ known, isReachable, isOffline, doings, arrival, t }: Props) {
  const { address, user } = known.connection!;
  const [isLeaving, setIsLeaving] = useState(false);
  const [done, setDone] = useState<{ readonly words?: string; readonly code?: string }>();
  const account = useRef<HTMLParagraphElement>(null);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (arrival === 'account') account.current?.focus();
  }, []);
  const wasLeaving = useRef(false);
  useEffect(() => {
    if (wasLeaving.current && !isLeaving) leave.current?.focus();
    wasLeaving.current = isLeaving;
  }, [isLeaving]);
  // Who looks here is told of each failure; elsewhere of those alone that need somebody.
  const failed = known.waitsUntil === undefined ? known.last?.code : undefined;
  const trouble = isReachable ? (failed ?? troubleOf(known)) : 'remote-permission';
  const attempt = async <T,>(work: () => Promise<Result<T>>, words?: (value: T) => string) => {
    setDone(undefined);
    const came = await work();
    if (!came.ok) setDone({ code: came.error.code });
    else if (words) setDone({ words: words(came.value) });
    return came.ok;
  };
  const folder = readRemoteAddress(address);
  // How a sync ended is said by its state already.
  const refused = done?.code === known.last?.code ? undefined : done?.code;
  return (
    <div class="sync-connected">
      <p class="account" tabIndex={-1} ref={account}>
        <span class="folder">{address}</span>
        <span class="quiet">{t('sync-as', { user })}</span>
      </p>
      <SyncStatus known={known} isReachable={isReachable} t={t} />
      {trouble !== undefined && (
        <div class="sync-outcome">
          <SyncAdvice
            code={trouble}
            address={folder.ok ? folder.value : undefined}
            waitsUntil={known.waitsUntil}
            isOffline={isOffline}
            t={t}
          />
        </div>
      )}
      {trouble === 'remote-permission' && (
        <p>
          <button type="button" data-action="allow-server" onClick={() => void attempt(doings.allow)}>
            {t('allow-server')}
          </button>
        </p>
      )}
      {known.deletion && (
        <BigDeletion
          count={known.deletion.count}
          onUndo={() =>
            void attempt(doings.undoDeletion, count => t('deletion-undone', { count })).then(() =>
              account.current?.focus(),
            )
          }
          onAccept={() => void attempt(doings.acceptDeletion).then(() => account.current?.focus())}
          t={t}
        />
      )}
      <p class="doings">
        <button
          type="button"
          class="primary"
          data-action="sync-now"
          onClick={() => void attempt(doings.sync)}
        >
          {t('sync-now')}
        </button>
        <button
          type="button"
          data-action="tidy-server"
          aria-describedby="tidy-hint"
          onClick={() => void attempt(doings.tidy, () => t('tidied'))}
        >
          {t('tidy-server')}
        </button>
        <span id="tidy-hint" class="quiet">
          {t('tidy-hint')}
        </span>
      </p>
      <p role="status" class={refused === undefined ? 'done' : 'failure'}>
        {refused === undefined ? done?.words : `${t('sync-refused')} ${t(`failure-${refused}`)}`}
      </p>
      <ShownCode
        first={arrival === 'code' ? t('sync-code-first') : undefined}
        onShow={doings.showCode}
        onCopy={doings.copy}
        t={t}
      />
      <div class="leaving">
        <NewPassword
          isWanted={trouble === 'remote-unauthorised'}
          onChange={password =>
            attempt(
              () => doings.changePassword(password),
              () => t('password-changed'),
            )
          }
          t={t}
        />
        {isLeaving ? (
          <Question
            name="disconnect"
            question={t('disconnect-question')}
            stays={t('disconnect-stays')}
            cancel={t('cancel-disconnect')}
            confirm={t('confirm-disconnect')}
            onAnswer={isMeant => {
              setIsLeaving(false);
              if (isMeant) void attempt(doings.disconnect);
            }}
          />
        ) : (
          <p>
            <button type="button" data-action="disconnect" ref={leave} onClick={() => setIsLeaving(true)}>
              {t('disconnect')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
