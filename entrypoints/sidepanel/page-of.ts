import type { ViewedPage } from '../../components/passages/page-view.tsx';
import { STATUS_KEYS } from '../../components/status-keys.ts';
import type { Translate } from '../../components/translate.ts';
import type { Standing } from '../../platform/page/standing.ts';

/** What the panel says of a page by how we stand to it. */
export function pageOf(standing: Standing, t: Translate): ViewedPage {
  if (standing.kind === 'not-permitted' || standing.kind === 'asleep') {
    return { kind: 'notice', words: t('state-asleep'), note: t('use-the-button') };
  }
  if (standing.kind === 'unreadable') return { kind: 'notice', words: t('state-unreadable') };
  const { status, title, url, date, passages, isUnlabelled } = standing.state;
  const words = status === 'read' ? t('found-none') : t(STATUS_KEYS[status]);
  if (status === 'read') {
    if (passages.length === 0) return { kind: 'notice', words, note: t('found-none-note'), address: url };
    return { kind: 'passages', title, address: url, host: hostOf(url), date, isUnlabelled, passages };
  }
  if (status === 'off') return { kind: 'notice', words, note: t('site-off-note') };
  if (status === 'empty') return { kind: 'notice', words, note: t('empty-note') };
  return { kind: 'notice', words, isToBeRead: status === 'failed' };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
