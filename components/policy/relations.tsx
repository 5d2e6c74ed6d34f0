import type { Pack, PolicyDocument, PolicyNode, Relation } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly pack: Pack;
  /** The node that is open and its sentences. */
  readonly ids: ReadonlySet<string>;
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

/** What a node is related to, each with its reason; each leads on. */
export function Relations({ pack, ids, onNode, t }: Props) {
  const relations = pack.relations.filter(({ from, to }) => ids.has(from) !== ids.has(to));
  if (relations.length === 0) return null;
  return (
    <section>
      <h3>{t('relations')}</h3>
      <ul class="relations">
        {relations.map(relation => {
          const other = citedAs(otherEnd(relation, ids), pack);
          return (
            <li key={`${relation.from} ${relation.to}`}>
              <button type="button" data-node={other?.node.id} onClick={() => other && onNode(other.node.id)}>
                <span class="words" lang="zh-CN">
                  {other ? nameOf(other.node, other.document) : ''}
                </span>
                <span class="quiet">
                  {t(`relation-${relation.type}`)} · <span lang="zh-CN">{relation.reason}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function otherEnd({ from, to }: Relation, ids: ReadonlySet<string>): string {
  return ids.has(from) ? to : from;
}

/** A sentence or a heading is opened as the clause, section or paragraph it stands in. */
function citedAs(
  id: string,
  { documents }: Pack,
): { node: PolicyNode; document: PolicyDocument } | undefined {
  const document = documents.find(({ nodes }) => nodes.some(node => node.id === id));
  const found = document?.nodes.find(node => node.id === id);
  const isPart = found?.level === 'sentence' || found?.level === 'heading';
  const node = isPart ? document?.nodes.find(({ id: parent }) => parent === found.parent) : found;
  return document && node && { node, document };
}

function nameOf({ number, heading }: PolicyNode, { shortTitle }: PolicyDocument): string {
  return `${shortTitle} ${number ?? ''}${heading ?? ''}`.trim();
}
