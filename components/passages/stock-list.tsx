import type { NodeLabel } from '../../core/policy/catalogue.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';

/** A stock phrase where it stands on a page or in a text. */
export interface ListedStock {
  readonly text: string;
  readonly labels: readonly NodeLabel[];
}

interface Props {
  readonly phrases: readonly ListedStock[];
  readonly t: Translate;
}

/** Stock phrases, each once, with how often it is said and where it stands in documents. It says nothing of where it is from. */
export function StockList({ phrases, t }: Props) {
  if (phrases.length === 0) return null;
  const byWords = [...Map.groupBy(phrases, ({ text }) => text)];
  return (
    <section class="stock-list" aria-labelledby="stock-heading">
      <h2 id="stock-heading">{t('stock-heading', { count: byWords.length })}</h2>
      <p class="quiet">{t('stock-note')}</p>
      <ul>
        {byWords.map(([text, said]) => (
          <li key={text}>
            <span class="stock" lang="zh">
              {text}
            </span>{' '}
            {said.length > 1 && <span class="quiet">{t('stock-times', { count: said.length })}</span>}{' '}
            <span class="quiet" lang="zh-CN">
              {placesOf(said[0]!.labels, t)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The places by document: `民生意见（六）（八）`. */
function placesOf(labels: readonly NodeLabel[], t: Translate): string {
  return [...Map.groupBy(labels, ({ document }) => document)]
    .map(([document, of]) => {
      const places = of.map(label => labelText(label, t)).filter(place => place !== document);
      return document + places.join('');
    })
    .join('；');
}
