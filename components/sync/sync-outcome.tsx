import type { Result } from '../../core/result.ts';
import { isLocalHost } from '../../core/sync/local-host.ts';
import type { RemoteAddress } from '../../core/sync/remote-address.ts';
import { clockOf } from '../clock.ts';
import type { Translate } from '../translate.ts';
import type { Tested } from './sync-doings.ts';

interface Props {
  readonly doing: 'testing' | 'connecting' | undefined;
  readonly outcome: Result<Tested | undefined> | undefined;
  /** Of the folder; undefined for one that cannot be read. */
  readonly address: RemoteAddress | undefined;
  readonly waitsUntil: number | undefined;
  readonly isOffline: boolean;
  readonly t: Translate;
}

/** What came of a test, or of connecting: what is wrong, and what can be done about it. */
export function SyncOutcome({ doing, outcome, t, ...where }: Props) {
  const code = outcome && !outcome.ok ? outcome.error.code : undefined;
  const tested = outcome?.ok ? outcome.value : undefined;
  return (
    <div role="status" class="sync-outcome">
      {doing && <p>{t(`sync-${doing}`)}</p>}
      {tested !== undefined && <p class={tested === 'other' ? 'failure' : 'done'}>{t(`tested-${tested}`)}</p>}
      {code !== undefined && (
        <>
          <p class="failure">{t(`failure-${code}`)}</p>
          <SyncAdvice code={code} {...where} t={t} />
        </>
      )}
    </div>
  );
}

interface AdviceProps extends Pick<Props, 'address' | 'waitsUntil' | 'isOffline' | 't'> {
  readonly code: string;
}

/** What the reader can do, where it takes more than what is said of the failure itself. */
export function SyncAdvice({ code, address, waitsUntil, isOffline, t }: AdviceProps) {
  const isUnreachable = code === 'remote-unreachable';
  const isBusy = code === 'remote-throttled' || code === 'remote-budget';
  return (
    <>
      {isUnreachable && isOffline && <p>{t('advice-offline')}</p>}
      {isUnreachable && address && isLocalHost(address.host) && <p>{t('advice-local')}</p>}
      {isUnreachable && !isOffline && address && (
        <p>
          {t('advice-open')}{' '}
          <a href={address.folder} target="_blank" rel="noreferrer">
            {t('open-address')}
          </a>
        </p>
      )}
      {isBusy && waitsUntil !== undefined && <p>{t('advice-until', { time: clockOf(waitsUntil) })}</p>}
      <p>
        <a href="help.html#messages" target="_blank" rel="noreferrer">
          {t('advice-help')}
        </a>
      </p>
    </>
  );
}
