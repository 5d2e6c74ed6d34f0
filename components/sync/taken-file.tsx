import type { Translate } from '../translate.ts';
import type { TakenFile } from './carry-doings.ts';

interface Props {
  readonly file: TakenFile;
  readonly t: Translate;
}

/** In words, what a file brought and what of it could not be read. */
export function TakenFileWords({ file, t }: Props) {
  const { added, changed, trashed, same, conflicts, newer, broken } = file;
  const isRead = added + changed + trashed + same > 0;
  return (
    <ul>
      {isRead && <li>{t('carried-added', { count: added })}</li>}
      {isRead && <li>{t('carried-changed', { count: changed })}</li>}
      {isRead && <li>{t('carried-same', { count: same })}</li>}
      {conflicts > 0 && <li>{t('carried-conflicts', { count: conflicts })}</li>}
      {trashed > 0 && <li>{t('carried-trashed', { count: trashed })}</li>}
      {newer > 0 && <li class="failure">{t('carried-newer')}</li>}
      {broken > 0 && <li class="failure">{t('carried-damaged')}</li>}
    </ul>
  );
}
