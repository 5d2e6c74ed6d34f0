import { numbersInARow } from '../../core/policy/cited-by-document.ts';
import { STATUS_KEYS } from '../status-keys.ts';
import type { Translate } from '../translate.ts';
import type { PopupPage, PopupProps } from './popup.tsx';

interface Props {
  readonly page: PopupPage;
  readonly isOnEverywhere: boolean | undefined;
  readonly t: Translate;
}

/** How we stand to the page, and what was recognised on it. */
export function PageLine({ page, isOnEverywhere, t }: Props) {
  if (page.kind === 'not-permitted') {
    const { host } = page;
    return <p class="big">{host ? t('state-not-permitted', { host }) : t('state-no-sites')}</p>;
  }
  if (page.kind !== 'present') return <p class="big">{t(`state-${page.kind}`)}</p>;
  if (page.status === 'off' && isOnEverywhere === false) return <p class="big">{t('everywhere-off')}</p>;
  if (page.status !== 'read') return <p class="big">{t(STATUS_KEYS[page.status])}</p>;
  if (page.count === 0) {
    return (
      <>
        <p class="big">{t('found-none')}</p>
        <p class="quiet">{t('found-none-note')}</p>
      </>
    );
  }
  return (
    <>
      <p class="big found">{t('found', { count: page.count })}</p>
      <ul class="documents">
        {page.documents.map(({ document, numbers, count }) => (
          <li key={document}>
            <span lang="zh-CN">{[document, numbersInARow(numbers)].filter(Boolean).join(' ')}</span>
            <span class="quiet">{t('document-count', { count })}</span>
          </li>
        ))}
      </ul>
      {page.isUnlabelled && <p class="quiet">{t('labels-failed')}</p>}
      {page.misquoted > 0 && <p class="misquoted">{t('misquoted-count', { count: page.misquoted })}</p>}
    </>
  );
}

/** The one thing to do in this state, and where there is one, another. */
export function Action(props: PopupProps) {
  const { page, host, t } = props;
  if (page?.kind === 'asleep') {
    return (
      <>
        <Primary action="activate" label={t('read-once')} onClick={props.onActivate} />
        {page.isAddable && host !== undefined && (
          <button type="button" class="secondary" data-action="add-site" onClick={props.onAddSite}>
            {t('always-read', { host })}
          </button>
        )}
      </>
    );
  }
  if (page?.kind === 'not-permitted') {
    const words = page.host ? t('ask-permission', { host: page.host }) : t('ask-sites');
    return <Primary action="ask-permission" label={words} onClick={props.onAskPermission} />;
  }
  if (page?.kind !== 'present') return null;
  if (page.status === 'off') {
    return <Primary action="read-once" label={t('read-once')} onClick={props.onReadOnce} />;
  }
  if (page.count === 0) return null;
  return <Primary action="open-panel" label={t('open-panel')} onClick={props.onOpenPanel} />;
}

interface PrimaryProps {
  readonly action: string;
  readonly label: string;
  readonly onClick: () => void;
}

function Primary({ action, label, onClick }: PrimaryProps) {
  return (
    <button type="button" class="primary" data-action={action} onClick={onClick}>
      {label}
    </button>
  );
}
