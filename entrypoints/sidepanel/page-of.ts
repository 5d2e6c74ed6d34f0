import type { ListedPassage } from '../../components/passages/listed-passage.ts';
import type { ViewedPage } from '../../components/passages/page-view.tsx';
import { STATUS_KEYS } from '../../components/status-keys.ts';
import type { Translate } from '../../components/translate.ts';
import { isTold } from '../../core/policy/difference-standing.ts';
import type { PageState } from '../../platform/messaging/protocol.ts';
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
    if (passages.length === 0) return { kind: 'notice', words, note: t('found-none-note') };
    return {
      ...{ kind: 'passages', title, address: url, host: hostOf(url), date, isUnlabelled },
      passages: passages.map(listed),
    };
  }
  if (status === 'off') return { kind: 'notice', words, note: t('site-off-note') };
  if (status === 'empty') return { kind: 'notice', words, note: t('empty-note') };
  return { kind: 'notice', words, isToBeRead: status === 'failed' };
}

/** The passage with those of its differences that are worth telling. */
function listed(passage: PageState['passages'][number]): ListedPassage {
  const told = passage.differences.flatMap((difference, at) =>
    isTold(passage.kind, difference) ? [{ difference, place: passage.places[at]! }] : [],
  );
  return {
    ...passage,
    differences: told.map(({ difference }) => difference),
    places: told.map(({ place }) => place),
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
