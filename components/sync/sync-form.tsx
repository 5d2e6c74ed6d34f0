import { useEffect, useRef, useState } from 'preact/hooks';
import { type Result, success } from '../../core/result.ts';
import type { KnownSync } from '../../core/sync/known-sync.ts';
import { readRemoteAddress } from '../../core/sync/remote-address.ts';
import type { SyncDoings, Tested, TypedAccess } from './sync-doings.ts';
import { SyncField } from './sync-field.tsx';
import { SyncOutcome } from './sync-outcome.tsx';
import type { Arrival, SyncProps } from './sync-section.tsx';
import { wrongField } from './wrong-field.ts';

interface Props extends SyncProps {
  readonly known: KnownSync;
  readonly doings: SyncDoings;
  readonly arrival: Arrival;
}

type Doing = 'testing' | 'connecting';

const EMPTY: TypedAccess = { address: '', user: '', password: '', isLocal: false, code: '' };

/** Before a server is connected: what that means, and what it takes. */
export function SyncForm({ known, isOffline, doings, arrival, t }: Props) {
  const [typed, setTyped] = useState(EMPTY);
  const [doing, setDoing] = useState<Doing>();
  const [outcome, setOutcome] = useState<Result<Tested | undefined>>();
  const form = useRef<HTMLFormElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (arrival === 'form') said.current?.focus();
  }, []);
  const set = (change: Partial<TypedAccess>) => setTyped(now => ({ ...now, ...change }));
  const address = readRemoteAddress(typed.address);
  const isPlain = address.ok && address.value.isPlain;
  const shown =
    address.ok && address.value.folder !== typed.address.trim() ? address.value.folder : undefined;
  const wrong = outcome && wrongField(outcome);
  const attempt = async (what: Doing, work: () => Promise<Result<Tested | undefined>>) => {
    if (doing) return;
    setDoing(what);
    setOutcome(undefined);
    const done = await work();
    setDoing(undefined);
    setOutcome(done);
    const field = wrongField(done);
    if (field) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };
  const connect = async () => {
    const done = await doings.connect(typed);
    return done.ok ? success(undefined) : done;
  };
  return (
    <form
      class="sync-form"
      ref={form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void attempt('connecting', connect);
      }}
    >
      {arrival === 'form' && (
        <p class="done" tabIndex={-1} ref={said}>
          {t('disconnected')}
        </p>
      )}
      <p>{t('sync-what')}</p>
      <p>{t('sync-leaves')}</p>
      <p>
        <a href="help.html" target="_blank" rel="noreferrer">
          {t('sync-help')}
        </a>
      </p>
      <SyncField
        name="webdav-url"
        label={t('sync-address')}
        hint={shown === undefined ? t('sync-address-hint') : t('sync-address-folder', { folder: shown })}
        value={typed.address}
        isWrong={wrong === 'webdav-url'}
        onType={value => set({ address: value })}
        isUrl
      />
      {isPlain && (
        <div class="field">
          <label class="single">
            <input
              type="checkbox"
              name="is-local"
              checked={typed.isLocal}
              aria-describedby="is-local-hint"
              onChange={event => set({ isLocal: event.currentTarget.checked })}
            />
            {t('sync-local')}
          </label>
          <p id="is-local-hint" class="quiet">
            {t('sync-local-hint')}
          </p>
        </div>
      )}
      <SyncField
        name="webdav-user"
        label={t('sync-user')}
        hint={t('sync-user-hint')}
        value={typed.user}
        isWrong={wrong === 'webdav-user'}
        onType={user => set({ user })}
      />
      <SyncField
        name="webdav-password"
        label={t('sync-password')}
        hint={t('sync-password-hint')}
        isSecret
        value={typed.password}
        isWrong={wrong === 'webdav-password'}
        onType={password => set({ password })}
      />
      <SyncField
        name="sync-code"
        label={t('sync-code')}
        hint={known.hasCode ? t('sync-code-known') : t('sync-code-hint')}
        value={typed.code}
        isWrong={wrong === 'sync-code'}
        onType={code => set({ code })}
      />
      <p class="doings">
        <button
          type="button"
          data-action="test-connection"
          onClick={() => void attempt('testing', () => doings.test(typed))}
        >
          {t('test-connection')}
        </button>
        <button type="submit" class="primary" data-action="connect">
          {t('connect')}
        </button>
      </p>
      <SyncOutcome
        doing={doing}
        outcome={outcome}
        address={address.ok ? address.value : undefined}
        waitsUntil={known.waitsUntil}
        isOffline={isOffline}
        t={t}
      />
    </form>
  );
}
