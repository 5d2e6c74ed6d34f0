import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import type { Translate } from '../translate.ts';

interface Props {
  /** It was made just now: it is shown without being asked for, with these words that tell the reader to keep it. */
  readonly first: string | undefined;
  readonly onShow: () => Promise<Result<string>>;
  readonly onCopy: (words: string) => Promise<boolean>;
  readonly t: Translate;
}

/** The 同步码: hidden until it is asked for, and again when the page goes out of sight. */
export function ShownCode({ first, onShow, onCopy, t }: Props) {
  const [code, setCode] = useState<Result<string>>();
  const [isCopied, setIsCopied] = useState<boolean>();
  const box = useRef<HTMLDivElement>(null);
  const hide = () => {
    setCode(undefined);
    setIsCopied(undefined);
  };
  useEffect(() => {
    if (first === undefined) return;
    void onShow().then(shown => {
      setCode(shown);
      box.current?.focus();
    });
  }, []);
  useEffect(() => {
    const lifetime = new AbortController();
    document.addEventListener('visibilitychange', () => document.hidden && hide(), {
      signal: lifetime.signal,
    });
    return () => lifetime.abort();
  }, []);
  const shown = code?.ok ? code.value : undefined;
  return (
    <div class="shown-code" tabIndex={-1} ref={box}>
      {first !== undefined && shown !== undefined && <p>{first}</p>}
      {shown !== undefined && (
        <p class="code">
          <code>{shown}</code>
          <button
            type="button"
            data-action="copy-sync-code"
            onClick={() => void onCopy(shown).then(setIsCopied)}
          >
            {t('copy-sync-code')}
          </button>
        </p>
      )}
      {shown !== undefined && <p class="quiet">{t('sync-code-keep')}</p>}
      <p role="status" class={isCopied === false || code?.ok === false ? 'failure' : 'done'}>
        {code?.ok === false && t(`failure-${code.error.code}`)}
        {isCopied !== undefined && (isCopied ? t('sync-code-copied') : t('sync-code-not-copied'))}
      </p>
      <button
        type="button"
        data-action="show-sync-code"
        aria-expanded={shown !== undefined}
        onClick={() => (shown === undefined ? void onShow().then(setCode) : hide())}
      >
        {shown === undefined ? t('show-sync-code') : t('hide-sync-code')}
      </button>
    </div>
  );
}
