import { PANEL_VIEWS, type PanelView } from '../../core/panel-place.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly current: PanelView;
  /** How many notes there are; undefined while that is not known. */
  readonly notes?: number | undefined;
  readonly onTab: (tab: PanelView) => void;
  readonly t: Translate;
}

/** The views of the panel; arrow keys go from one to the next, Home and End to the first and the last (WAI-ARIA tabs). */
export function Tabs({ current, notes, onTab, t }: Props) {
  const at = PANEL_VIEWS.indexOf(current);
  const last = PANEL_VIEWS.length - 1;
  const keys: Record<string, number> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={t('tabs')}
      onKeyDown={event => {
        const next = PANEL_VIEWS[keys[event.key] ?? -1];
        if (!next) return;
        event.preventDefault();
        onTab(next);
      }}
    >
      {PANEL_VIEWS.map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls="view-of-tab"
          tabIndex={tab === current ? 0 : -1}
          ref={element => {
            if (tab === current && element?.parentElement?.contains(element.ownerDocument.activeElement))
              element.focus();
          }}
          onClick={() => onTab(tab)}
        >
          {t(`tab-${tab}`)}
          {tab === 'notes' && notes !== undefined && ` ${notes}`}
        </button>
      ))}
    </div>
  );
}
