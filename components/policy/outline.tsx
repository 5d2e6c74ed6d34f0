import type { PolicyDocument, PolicyNode } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';
import { NodeNumber } from './node-number.tsx';

interface Props {
  readonly document: PolicyDocument;
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

const LISTED = new Set<PolicyNode['level']>(['title', 'preamble', 'section', 'clause', 'paragraph']);

/** The parts of a document one would cite, as they stand in each other; choosing one opens it. */
export function Outline({ document, onNode, t }: Props) {
  const listed = document.nodes.filter(({ level }) => LISTED.has(level));
  const branch = (parent: string | undefined) => {
    const nodes = listed.filter(node => node.parent === parent);
    if (nodes.length === 0) return null;
    return (
      <ol class="outline">
        {nodes.map(node => (
          <li key={node.id} data-node={node.id}>
            <button type="button" onClick={() => onNode(node.id)}>
              <span class="number">
                {node.level === 'title' ? t('title') : <NodeNumber label={{ ...node, document: '' }} t={t} />}
              </span>
              <span class="words" lang="zh-CN">
                {node.heading ?? node.text}
              </span>
            </button>
            {branch(node.id)}
          </li>
        ))}
      </ol>
    );
  };
  return branch(undefined);
}
