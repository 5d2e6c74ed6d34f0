import { type KnownSync, UNREAD_KINDS } from '../../core/sync/known-sync.ts';
import { clockOf } from '../clock.ts';
import { Moment } from '../notes/moment.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  readonly known: KnownSync;
  readonly isReachable: boolean;
  readonly t: Translate;
}

/** What the sync is at, how the last one ended, when the next one comes, and what could not be read. */
export function SyncStatus({ known, isReachable, t }: Props) {
  const { last, next, unpublished, unread } = known;
  const isFailed = !known.doing && (!isReachable || (last?.code !== undefined && !known.waitsUntil));
  return (
    <>
      <p role="status" class={isFailed ? 'state failure' : 'state'}>
        {stateOf(known, isReachable, t)}
      </p>
      <dl class="facts">
        {last && (
          <div>
            <dt>{t('sync-last')}</dt>
            <dd>
              <Moment time={last.at} />
            </dd>
          </div>
        )}
        {next !== undefined && (
          <div>
            <dt>{t('sync-next')}</dt>
            <dd>
              <Moment time={next} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('sync-unpublished')}</dt>
          <dd data-unpublished={unpublished}>{t('sync-notes', { count: unpublished })}</dd>
        </div>
      </dl>
      {UNREAD_KINDS.filter(kind => unread[kind] > 0).map(kind => (
        <p key={kind} class="failure">
          {t(`sync-unread-${kind}`, { count: unread[kind] })}
        </p>
      ))}
    </>
  );
}

function stateOf(
  { doing, waitsUntil, last, unpublished }: KnownSync,
  isReachable: boolean,
  t: Translate,
): string {
  if (doing) return t(`sync-doing-${doing.step}`, { left: doing.left });
  if (!isReachable) return t('failure-remote-permission');
  if (waitsUntil !== undefined) return t('sync-waits', { time: clockOf(waitsUntil) });
  if (last?.code !== undefined) return t(`failure-${last.code}`);
  if (!last) return t('sync-never');
  return unpublished > 0 ? t('sync-waiting') : t('sync-done');
}
