import type { Translate } from '../translate.ts';
import { Moment } from './moment.tsx';

interface Props {
  /** When it was found: milliseconds since 1970. */
  readonly time: number;
  readonly onKnown: () => void;
  readonly t: Translate;
}

/** Says that the browser has begun the notes anew by itself, so that none are there is no surprise, and what can be done. */
export function EmptiedNotes({ time, onKnown, t }: Props) {
  return (
    <div role="alert" class="notice">
      <p>
        {t('notes-emptied')} <Moment time={time} />
      </p>
      <p class="doings">
        <button type="button" class="chip" data-action="emptied-known" onClick={onKnown}>
          {t('emptied-known')}
        </button>
      </p>
    </div>
  );
}
