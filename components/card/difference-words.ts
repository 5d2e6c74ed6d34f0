import type { Translate } from '../translate.ts';
import type { CardPassage } from './card-passage.ts';

/** One difference as the card says it. */
export interface SaidDifference {
  readonly words: string;
  /** `alarm`: the page quotes and departs; `figure`: one of the page's own; `plain`: it differs, and that is all. */
  readonly tone: 'alarm' | 'figure' | 'plain';
}

/** Says a difference by its grade and by whose words the passage is: only what is quoted can be misquoted. */
export function saidDifference(
  { grade, source, text }: CardPassage['differences'][number],
  { voice, kind }: Pick<CardPassage, 'voice' | 'kind'>,
  t: Translate,
): SaidDifference {
  if (voice === 'own' && grade === 'number' && text !== '') {
    return { words: t('own-figure', { text }), tone: 'figure' };
  }
  const what = t(`grade-${grade}`);
  if (voice !== 'quoted') {
    if (text === '') return { words: t('page-less', { what, words: source }), tone: 'plain' };
    if (source === '') return { words: t('page-more', { what, words: text }), tone: 'plain' };
    return { words: t('page-other', { what, source, text }), tone: 'plain' };
  }
  const how = kind === 'paraphrase' ? t('when-retold') : t('when-quoted');
  if (text === '') return { words: t('quoted-less', { how, what, words: source }), tone: 'alarm' };
  if (source === '') return { words: t('quoted-more', { how, what, words: text }), tone: 'alarm' };
  return { words: t('quoted-other', { how, what, source, text }), tone: 'alarm' };
}
