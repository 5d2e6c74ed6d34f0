import { type Differing, standingOf } from '../../core/policy/difference-standing.ts';
import type { Translate } from '../translate.ts';
import type { CardPassage } from './card-passage.ts';

/** One difference as the card says it. */
export interface SaidDifference {
  readonly words: string;
  /** `alarm`: the page quotes and departs; `figure`: one of the page's own; `plain`: it differs, and that is all. */
  readonly tone: 'alarm' | 'figure' | 'plain';
}

/** Says a difference by its grade, by what it says and by whose words the passage is. */
export function saidDifference(
  difference: CardPassage['differences'][number],
  passage: Omit<Differing<never>, 'differences'>,
  t: Translate,
): SaidDifference {
  const { grade, source, text } = difference;
  const standing = standingOf(difference, passage);
  if (standing === 'own-figure') return { words: t('own-figure', { text }), tone: 'figure' };
  const tone = standing === 'misquoted' ? 'alarm' : 'plain';
  const what = t(`grade-${grade}`);
  if (passage.voice !== 'quoted') {
    if (text === '') return { words: t('page-less', { what, words: source }), tone };
    if (source === '') return { words: t('page-more', { what, words: text }), tone };
    return { words: t('page-other', { what, source, text }), tone };
  }
  const how = passage.kind === 'paraphrase' ? t('when-retold') : t('when-quoted');
  if (text === '') return { words: t('quoted-less', { how, what, words: source }), tone };
  if (source === '') return { words: t('quoted-more', { how, what, words: text }), tone };
  return { words: t('quoted-other', { how, what, source, text }), tone };
}
