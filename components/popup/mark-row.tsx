import type { PopupPage, PopupProps } from './popup.tsx';

/** Marks what is selected in the page; where nothing is, it says what to do first. */
export function MarkRow({ hasSelection, onMark, t }: Pick<PopupProps, 'hasSelection' | 'onMark' | 't'>) {
  return (
    <div class="mark">
      <button
        type="button"
        class="secondary"
        data-action="mark-selection"
        disabled={!hasSelection}
        onClick={onMark}
      >
        {t('mark-selection')}
      </button>
      {!hasSelection && <p class="quiet">{t('select-first')}</p>}
    </div>
  );
}

/** Where our script is at work, or may be by a click. */
export function isMarkable(page: PopupPage): boolean {
  return page.kind === 'asleep' || (page.kind === 'present' && page.status !== 'off');
}
