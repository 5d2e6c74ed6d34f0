import type { CitedDocument } from '../../core/policy/cited-by-document.ts';
import type { Translate } from '../translate.ts';
import { isMarkable, MarkRow } from './mark-row.tsx';
import { Action, PageLine } from './page-line.tsx';
import { SiteRows } from './site-rows.tsx';
import { Switch } from './switch.tsx';

/** What the popup says of the page. */
export type PopupPage =
  | {
      readonly kind: 'present';
      readonly status: 'reading' | 'read' | 'empty' | 'off' | 'failed';
      readonly documents: readonly CitedDocument[];
      readonly count: number;
      /** Whether their labels could not be had. */
      readonly isUnlabelled?: boolean | undefined;
      /** Quotations that depart from their source. */
      readonly misquoted: number;
    }
  /** `isAddable`: the site may be had read by itself from now on. */
  | { readonly kind: 'asleep'; readonly isAddable: boolean }
  /** `host` is undefined where the browser hides the address: the sites that ship are to be asked for. */
  | { readonly kind: 'not-permitted'; readonly host: string | undefined }
  | { readonly kind: 'unreadable' };

/** What is set for the page's site. */
export interface PopupSite {
  readonly mode: 'on' | 'panel' | 'off';
  /** The domain that this may be set for in one go; undefined where there is none. */
  readonly domain: string | undefined;
  /** Whether what is set is set for the domain. */
  readonly isOfDomain: boolean;
}

export interface PopupProps {
  readonly host: string | undefined;
  readonly page: PopupPage | undefined;
  /** Undefined where there is no site to set anything for. */
  readonly site: PopupSite | undefined;
  readonly isOnEverywhere: boolean | undefined;
  /** Whether something is selected in the page. */
  readonly hasSelection: boolean;
  readonly version: string;
  /** The code of what went wrong last. */
  readonly failure: string | undefined;
  readonly onActivate: () => void;
  readonly onAskPermission: () => void;
  readonly onAddSite: () => void;
  /** Has the page read once though it is off. */
  readonly onReadOnce: () => void;
  readonly onSite: (mode: PopupSite['mode'], isOfDomain: boolean) => void;
  readonly onEverywhere: (isOn: boolean) => void;
  readonly onMark: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenCheck: () => void;
  readonly onOpenOptions: () => void;
  readonly t: Translate;
}

export function Popup(props: PopupProps) {
  const { host, page, site, isOnEverywhere, version, failure, t } = props;
  return (
    <main class="popup">
      <h1 class="host">{host ?? t('view-title')}</h1>
      <div role="status">{page && <PageLine page={page} isOnEverywhere={isOnEverywhere} t={t} />}</div>
      <Action {...props} />
      {page && isMarkable(page) && <MarkRow {...props} />}
      {failure !== undefined && (
        <p class="failure" role="alert">
          {t(`failure-${failure}`)}
        </p>
      )}
      {site && isOnEverywhere !== false && <SiteRows site={site} onSite={props.onSite} t={t} />}
      {isOnEverywhere !== undefined && (
        <Switch
          id="everywhere-switch"
          words={t('everywhere-switch')}
          isOn={isOnEverywhere}
          onSwitch={props.onEverywhere}
        />
      )}
      <div class="row foot">
        <button type="button" class="link" data-action="open-check" onClick={props.onOpenCheck}>
          {t('open-check')}
        </button>
        <button type="button" class="link" data-action="open-options" onClick={props.onOpenOptions}>
          {t('open-options')}
        </button>
      </div>
      <p class="quiet">{t('version-and-requests', { version })}</p>
    </main>
  );
}
