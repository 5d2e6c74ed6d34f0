import { byStanding } from '../../core/policy/difference-standing.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';
import type { CheckedPassage } from './checked-passage.ts';

interface Props {
  readonly ordinal: number;
  readonly passage: CheckedPassage;
  /** The words of the text. */
  readonly words: string;
  readonly t: Translate;
}

/** One passage: where it is from, how close it is, and each difference in words. */
export function CheckRow({ ordinal, passage, words, t }: Props) {
  const { label, kind, node } = passage;
  return (
    <li id={`row-${ordinal}`} data-node={node}>
      <a href={`#passage-${ordinal}`}>
        <span class="number" lang="zh-CN">
          {labelText(label, t)}
        </span>
        <span class="words" lang="zh">
          {words}
        </span>
      </a>
      <p class="quiet">
        <span lang="zh-CN">{label.document}</span> · <span class={kind}>{t(`kind-${kind}`)}</span>
      </p>
      {byStanding(passage).map(({ standing, differences }) => (
        <div key={standing} class={`differences ${standing}`}>
          <p>{t(`tone-${standing}`)}</p>
          <ul>
            {differences.map(({ grade, source, text, page }) => (
              <li key={`${page.start} ${page.end} ${source}`}>
                {t(`grade-${grade}`)} {wordsOf(source, text, t)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}

function wordsOf(source: string, text: string, t: Translate): string {
  if (text === '') return t('left-out', { source });
  if (source === '') return t('put-in', { text });
  return t('worded-otherwise', { source, text });
}
