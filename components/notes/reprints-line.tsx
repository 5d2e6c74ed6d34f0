import type { Translate } from '../translate.ts';

interface Props {
  readonly count: number;
  /** Leads to where they are offered. */
  readonly onSee: () => void;
  readonly t: Translate;
}

/** Says beside a page's passages that its words have notes elsewhere. */
export function ReprintsLine({ count, onSee, t }: Props) {
  if (count === 0) return null;
  return (
    <p class="quiet reprints-line">
      {t('reprints-here', { count })}{' '}
      <button type="button" class="link" data-action="see-reprints" onClick={onSee}>
        {t('see-reprints')}
      </button>
    </p>
  );
}
