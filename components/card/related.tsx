import type { RelatedNode } from '../../core/policy/node-description.ts';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

interface Props {
  readonly related: readonly RelatedNode[];
  /** Of the document that the card is about; others are named. */
  readonly document: string;
  readonly onNode: (node: string) => void;
  readonly t: Translate;
}

/** What the words of a clause are linked to, each with its reason; each leads on. */
export function Related({ related, document, onNode, t }: Props) {
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h3 aria-label={t('related')}>
        <OwnWords text={t('related')} />
      </h3>
      <ul>
        {related.map(one => {
          const { node, number = '', heading = '', type, reason } = one;
          const from = one.document === document ? '' : `${one.document} `;
          const kind = t(`relation-${type}`);
          return (
            <li key={node + reason}>
              <button
                type="button"
                data-action="open-node"
                data-leads-to={node}
                aria-label={`${from}${number}${heading} · ${kind} · ${reason}`}
                onClick={trusted(() => onNode(node))}
              >
                <span lang="zh-CN">
                  {(from + number).trim() !== '' && (
                    <i>
                      <OwnWords text={(from + number).trim()} />
                    </i>
                  )}
                  <OwnWords text={heading} />
                </span>
                <small>
                  <OwnWords text={`${kind} · ${reason}`} />
                </small>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
