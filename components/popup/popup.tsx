import type { ComponentChildren } from 'preact';
import { STATUS_KEYS } from '../status-keys.ts';
import type { Translate } from '../translate.ts';

/** What the popup says of the page. */
export type PopupPage =
  | {
      readonly kind: 'present';
      readonly status: Status;
      readonly documents: readonly string[];
      readonly count: number;
    }
  | { readonly kind: 'asleep' }
  /** `host` is undefined where the browser hides the address: the sites that ship are to be asked for. */
  | { readonly kind: 'not-permitted'; readonly host: string | undefined }
  | { readonly kind: 'unreadable' };

type Status = 'read' | keyof typeof STATUS_KEYS;

interface Props {
  readonly host: string | undefined;
  readonly page: PopupPage | undefined;
  /** Whether this site is on; undefined where there is no site to switch. */
  readonly isOn: boolean | undefined;
  /** The code of what went wrong last. */
  readonly failure: string | undefined;
  readonly onActivate: () => void;
  readonly onAskPermission: () => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onOpenPanel: () => void;
  readonly t: Translate;
}

export function Popup(props: Props) {
  const { host, page, isOn, failure, t } = props;
  return (
    <main class="popup">
      <p class="host">{host ?? ''}</p>
      <div role="status">{page && <PageLine page={page} t={t} />}</div>
      <Action {...props} />
      {failure !== undefined && (
        <p class="failure" role="alert">
          {t(`failure-${failure}`)}
        </p>
      )}
      {isOn !== undefined && (
        <Row>
          <label for="site-switch">{t('site-switch')}</label>
          <input
            id="site-switch"
            type="checkbox"
            role="switch"
            aria-checked={isOn}
            checked={isOn}
            onChange={event => props.onSwitch(event.currentTarget.checked)}
          />
        </Row>
      )}
      <Row>
        <span class="quiet">{t('no-requests')}</span>
      </Row>
    </main>
  );
}

function PageLine({ page, t }: { readonly page: PopupPage; readonly t: Translate }) {
  if (page.kind === 'not-permitted') {
    const { host } = page;
    return <p class="big">{host ? t('state-not-permitted', { host }) : t('state-no-sites')}</p>;
  }
  if (page.kind !== 'present') return <p class="big">{t(`state-${page.kind}`)}</p>;
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
      <p class="quiet" lang="zh-CN">
        {page.documents.join(' · ')}
      </p>
    </>
  );
}

/** The one thing to do in this state. */
function Action({ page, onActivate, onAskPermission, onOpenPanel, t }: Props) {
  if (page?.kind === 'asleep') {
    return <Primary action="activate" label={t('activate')} onClick={onActivate} />;
  }
  if (page?.kind === 'not-permitted') {
    return (
      <Primary
        action="ask-permission"
        label={page.host ? t('ask-permission', { host: page.host }) : t('ask-sites')}
        onClick={onAskPermission}
      />
    );
  }
  if (page?.kind === 'present' && page.count > 0) {
    return <Primary action="open-panel" label={t('open-panel')} onClick={onOpenPanel} />;
  }
  return null;
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

function Row({ children }: { readonly children: ComponentChildren }) {
  return <div class="row">{children}</div>;
}
