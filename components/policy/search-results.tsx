import type { Hit } from '../../core/policy/search.ts';
import { MarkedWords } from '../passages/marked-words.tsx';
import type { Translate } from '../translate.ts';
import { NodeNumber } from './node-number.tsx';

/** How many hits are listed; who gets more types another word. */
const MOST = 100;

interface Props {
  readonly hits: readonly Hit[];
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

/** What a search found, each hit with its place and the words marked. */
export function SearchResults({ hits, onNode, t }: Props) {
  return (
    <section class="found">
      <p class="quiet" role="status">
        {hits.length === 0
          ? t('search-none')
          : t('search-found', { count: hits.length, shown: Math.min(MOST, hits.length) })}
      </p>
      <ol>
        {hits.slice(0, MOST).map(({ document, cited, leaf, marks }) => (
          <li key={leaf.id} data-node={leaf.id}>
            <button type="button" onClick={() => onNode(cited.id)}>
              <span class="quiet">
                <span lang="zh-CN">{document.shortTitle}</span>{' '}
                {(cited.number !== undefined || cited.level === 'preamble') && (
                  <NodeNumber label={{ ...cited, document: '' }} t={t} />
                )}{' '}
                <span lang="zh-CN">{cited.heading ?? ''}</span>
              </span>
              <span class="words" lang="zh-CN">
                <MarkedWords text={leaf.text} marks={marks} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
