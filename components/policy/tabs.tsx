import type { Translate } from '../translate.ts';

const TABS = ['page', 'policy'] as const;

export type Tab = (typeof TABS)[number];

interface Props {
  readonly current: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly t: Translate;
}

/** The views of the panel; arrow keys go from one to the next (WAI-ARIA tabs). */
export function Tabs({ current, onTab, t }: Props) {
  const step = (by: number) => onTab(TABS[(TABS.indexOf(current) + by + TABS.length) % TABS.length]!);
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={t('tabs')}
      onKeyDown={event => {
        if (event.key === 'ArrowRight') step(1);
        if (event.key === 'ArrowLeft') step(-1);
      }}
    >
      {TABS.map(tab => (
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
        </button>
      ))}
    </div>
  );
}
