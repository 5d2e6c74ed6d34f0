import { useRef, useState } from 'preact/hooks';
import type { MetPage } from '../../core/notes/meeting.ts';
import type { Translate } from '../translate.ts';
import { Moment } from './moment.tsx';
import { isWeb } from './note-source.tsx';
import { useFocusNext } from './use-focus-next.ts';

/** The pages on which a clause was met, and what can be done about them. */
export interface MetOnPages {
  /** Whether pages are being kept; what was kept before is shown though they are not. */
  readonly isKept: boolean;
  /** Newest first; undefined while it is not known. */
  readonly pages: readonly MetPage[] | 'failed' | undefined;
  /** Answers the way back; undefined where it did not go well. */
  readonly onRemove: (page: MetPage) => Promise<(() => Promise<unknown>) | undefined>;
  readonly onSettings: () => void;
}

interface Props {
  readonly met: MetOnPages;
  readonly t: Translate;
}

interface Removed {
  readonly page: MetPage;
  readonly undo: () => Promise<unknown>;
}

/** So many are shown at first, for the notes come below them, and so many more each time. */
const FIRST = 5;
const MORE = 50;

export function MetPages({ met: { isKept, pages, onRemove, onSettings }, t }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(FIRST);
  const [removed, setRemoved] = useState<Removed | 'failed'>();
  const focusNext = useFocusNext(view);
  if (pages === undefined) return null;
  const all = pages === 'failed' ? [] : pages;
  const rest = Math.min(MORE, all.length - most);
  const remove = async (page: MetPage) => {
    const undo = await onRemove(page);
    focusNext('[data-action="restore-met"]');
    setRemoved(undo ? { page, undo } : 'failed');
  };
  const restore = async ({ undo }: Removed) => {
    await undo();
    focusNext('[data-action="remove-met"]');
    setRemoved(undefined);
  };
  return (
    <div class="met" ref={view}>
      <h3>{t('met-pages')}</h3>
      {!isKept && (
        <p class="quiet">
          {t('met-off')}{' '}
          <button type="button" class="link" data-action="met-settings" onClick={onSettings}>
            {t('met-settings')}
          </button>
        </p>
      )}
      {pages === 'failed' && <p class="quiet">{t('met-failed')}</p>}
      {isKept && pages.length === 0 && <p class="quiet">{t('met-none')}</p>}
      {all.length > 0 && (
        <ul>
          {all.slice(0, most).map(page => (
            <Row key={page.address} page={page} onRemove={() => void remove(page)} t={t} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button
          type="button"
          class="link"
          data-action="more-met"
          onClick={() => {
            focusNext(`li:nth-child(${most + 1}) [data-action="remove-met"]`);
            setMost(most + MORE);
          }}
        >
          {t('met-more', { count: rest })}
        </button>
      )}
      <p role="status" class="quiet">
        {removed === 'failed' && t('met-failed')}
        {typeof removed === 'object' && (
          <>
            {t('met-removed', { title: removed.page.title || removed.page.address })}{' '}
            <button
              type="button"
              class="link"
              data-action="restore-met"
              onClick={() => void restore(removed)}
            >
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

interface RowProps {
  readonly page: MetPage;
  readonly onRemove: () => void;
  readonly t: Translate;
}

function Row({ page: { address, title, kind, first, last }, onRemove, t }: RowProps) {
  const name = title || address;
  return (
    <li class="quiet">
      {isWeb(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer" title={t('open-page')}>
          {name}
        </a>
      ) : (
        name
      )}
      <p>
        <Moment time={last} isDay />
        {first !== last && (
          <>
            {' · '}
            {t('met-first')} <Moment time={first} isDay />
          </>
        )}
        {' · '}
        {t(`kind-${kind}`)}{' '}
        <button
          type="button"
          class="link"
          data-action="remove-met"
          aria-label={`${t('met-remove')} · ${name}`}
          onClick={onRemove}
        >
          {t('met-remove')}
        </button>
      </p>
    </li>
  );
}
