import { citedByDocument, numbersInARow } from '../../core/policy/cited-by-document.ts';
import { isMisquoted } from '../../core/policy/difference-standing.ts';
import { StockList } from '../passages/stock-list.tsx';
import type { Translate } from '../translate.ts';
import { CheckRow } from './check-row.tsx';
import type { CheckedPassage, CheckedStock } from './checked-passage.ts';
import { CheckedText } from './checked-text.tsx';

export interface Checked {
  readonly text: string;
  readonly passages: readonly CheckedPassage[];
  /** Stock phrases in it, where the reader wants to see them. */
  readonly stock: readonly CheckedStock[];
  /** How much of the text was matched, 0 to 1. */
  readonly share: number;
}

interface Props {
  readonly checked: Checked;
  readonly t: Translate;
}

/** What a text holds: the list of its passages beside the text. */
export function CheckResult({ checked: { text, passages, stock, share }, t }: Props) {
  const misquoted = passages.filter(isMisquoted).length;
  return (
    <section class="result" aria-labelledby="result-heading">
      <h2 id="result-heading" tabIndex={-1}>
        {passages.length > 0 ? t('found-in-text', { count: passages.length }) : t('found-none-in-text')}
      </h2>
      {share < 1 && <p class="failure">{t('stopped-at', { percent: Math.round(share * 100) })}</p>}
      {passages.length === 0 && <p class="quiet">{t('found-none-note')}</p>}
      {misquoted > 0 && <p class="misquoted">{t('misquoted-count', { count: misquoted })}</p>}
      <p class="quiet" lang="zh-CN">
        {citedByDocument(passages)
          .map(({ document, numbers }) => [document, numbersInARow(numbers)].filter(Boolean).join(' '))
          .join('；')}
      </p>
      <div class="side-by-side">
        <ol class="check-rows" aria-label={t('passages-of-text')}>
          {passages.map((passage, at) => (
            <CheckRow
              key={passage.start}
              ordinal={at}
              passage={passage}
              words={text.slice(passage.start, passage.end).replace(/\s+/gu, ' ')}
              t={t}
            />
          ))}
        </ol>
        <CheckedText text={text} passages={passages} stock={stock} t={t} />
      </div>
      <StockList
        phrases={stock.map(({ start, end, labels }) => ({ text: text.slice(start, end), labels }))}
        t={t}
      />
    </section>
  );
}
