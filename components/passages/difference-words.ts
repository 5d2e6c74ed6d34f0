import type { Difference, Voice } from '../../core/match/passage.ts';
import type { StatedTarget } from '../../core/policy/stated-targets.ts';
import type { Translate } from '../translate.ts';

const VOICE_KEYS = { quoted: 'voice-quoted', own: 'voice-own', unclear: 'voice-unclear' } as const;

export function voiceWords(voice: Voice, t: Translate): string {
  return t(VOICE_KEYS[voice]);
}

/** One difference, without the words that differ: `少了限定语`. */
export function differenceName(
  { grade, source, text }: Pick<Difference, 'grade' | 'source' | 'text'>,
  t: Translate,
): string {
  const what = t(`grade-${grade}`);
  if (text === '') return t('difference-less', { what });
  return source === '' ? t('difference-more', { what }) : t('difference-other', { what });
}

/** One difference as one line of plain text: `少了限定语：底本“原则上”`. */
export function differenceLine(
  difference: Pick<Difference, 'grade' | 'source' | 'text'>,
  t: Translate,
): string {
  const { source, text } = difference;
  const sides = [source && t('said-by-copy', { words: source }), text && t('said-by-page', { words: text })];
  return [differenceName(difference, t), ...sides].filter(Boolean).join(' ');
}

/** A target as the source states it, in its own words: `≥80% 原则上 护理型床位占比`. */
export function targetWords({ value, qualifier, scope, indicator, by }: StatedTarget): string {
  return [value, qualifier, scope, indicator, by].filter(Boolean).join(' ');
}
