import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { SyncField } from './sync-field.tsx';

interface Props {
  /** Code of the failure that the last attempt came to, if any. */
  readonly refused: string | undefined;
  readonly onRead: (code: string) => void;
  readonly t: Translate;
}

/** Asks for the 同步码 of a file that none which is known here opens. */
export function CarriedCode({ refused, onRead, t }: Props) {
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [refused]);
  return (
    <form
      class="sync-form"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        onRead(code);
      }}
    >
      <SyncField
        name="carried-code"
        label={t('carried-code')}
        hint={t('carried-code-hint')}
        value={code}
        isWrong={refused !== undefined}
        onType={setCode}
        field={field}
      />
      <p role="alert" class="failure">
        {refused !== undefined && t(`failure-${refused}`)}
      </p>
      <p class="doings">
        <button type="submit" class="primary" data-action="read-carried">
          {t('read-carried')}
        </button>
      </p>
    </form>
  );
}
