import type { Neighbour } from '../../core/policy/neighbours.ts';
import type { PolicyDocument, PolicyNode } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';
import { RelationGraph } from './relation-graph.tsx';

interface Props {
  readonly node: PolicyNode;
  readonly document: PolicyDocument;
  readonly neighbours: readonly Neighbour[];
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

/** What a node is related to, drawn and listed, each with its reason; each leads on. */
export function Relations({ node, document, neighbours, onNode, t }: Props) {
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h3>{t('relations')}</h3>
      <RelationGraph node={node} document={document} neighbours={neighbours} onNode={onNode} t={t} />
      <ul class="relations">
        {neighbours.flatMap(neighbour =>
          neighbour.relations.map(({ from, to, type, reason }) => (
            <li key={`${from} ${to}`}>
              <button type="button" data-node={neighbour.node.id} onClick={() => onNode(neighbour.node.id)}>
                <span class="words" lang="zh-CN">
                  {nameOf(neighbour.node, neighbour.document)}
                </span>
                <span class="quiet">
                  {t(`relation-${type}`)} · <span lang="zh-CN">{reason}</span>
                </span>
              </button>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function nameOf({ number, heading }: PolicyNode, { shortTitle }: PolicyDocument): string {
  return `${shortTitle} ${number ?? ''}${heading ?? ''}`.trim();
}
