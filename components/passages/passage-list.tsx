import type { Kind } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';

/** A passage of the page as the panel lists it; `text` is the page's wording. */
export interface ListedPassage {
  readonly id: number;
  readonly node: string;
  readonly kind: Kind;
  readonly text: string;
  readonly label: NodeLabel;
}

interface Props {
  readonly title: string;
  readonly passages: readonly ListedPassage[];
  readonly current: number | undefined;
  readonly onGo: (id: number) => void;
  readonly t: Translate;
}

/** The passages of the page in its order; a row alone says all that its label and underline say. */
export function PassageList({ title, passages, current, onGo, t }: Props) {
  const namesDocument = new Set(passages.map(({ label }) => label.document)).size > 1;
  return (
    <section class="passages">
      <h1>{t('passages-heading', { count: passages.length })}</h1>
      <p class="quiet">{title}</p>
      <h2>{t('passages-in-order')}</h2>
      <ol>
        {passages.map(passage => (
          <li key={passage.id} data-node={passage.node} class={passage.id === current ? 'current' : ''}>
            <button type="button" title={t('go-to-passage')} onClick={() => onGo(passage.id)}>
              <span class="number" lang="zh-CN">
                {labelText(passage.label, t)}
              </span>
              <span class="words" lang="zh">
                <span class={passage.kind}>{passage.text}</span>
              </span>
              <span class="quiet">
                {t(`kind-${passage.kind}`)}
                {namesDocument && ` · ${passage.label.document}`}
                {` · ${t('passage-length', { count: passage.text.length })}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
