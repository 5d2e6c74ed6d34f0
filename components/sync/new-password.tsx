import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { SyncField } from './sync-field.tsx';

interface Props {
  /** The server takes the one that is known no more. */
  readonly isWanted: boolean;
  /** Answers whether the server took it. */
  readonly onChange: (password: string) => Promise<boolean>;
  readonly t: Translate;
}

/** Another password for the same account: app passwords are withdrawn, or run out. */
export function NewPassword({ isWanted, onChange, t }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const [password, setPassword] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = isAsked || isWanted;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isAsked) field.current?.focus();
    // Where the focus was within the form, it is nowhere now.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isAsked, isOpen]);
  const close = () => {
    setIsAsked(false);
    setPassword('');
    setIsRefused(false);
  };
  if (!isOpen) {
    return (
      <p>
        <button type="button" data-action="change-password" ref={opener} onClick={() => setIsAsked(true)}>
          {t('change-password')}
        </button>
      </p>
    );
  }
  return (
    <form
      class="sync-form"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (password === '') return field.current?.focus();
        void onChange(password).then(isTaken => {
          if (isTaken) return close();
          setIsRefused(true);
          field.current?.focus();
        });
      }}
    >
      <SyncField
        name="webdav-password"
        label={t('new-password')}
        hint={t('sync-password-hint')}
        isSecret
        value={password}
        isWrong={isRefused}
        onType={setPassword}
        field={field}
      />
      <p class="doings">
        <button type="submit" data-action="keep-password">
          {t('keep-password')}
        </button>
        {isAsked && (
          <button type="button" data-action="cancel-password" onClick={close}>
            {t('cancel-password')}
          </button>
        )}
      </p>
    </form>
  );
}
