import { isStandingConjecture, markText } from '../../core/policy/marked-text.ts';
import { neighboursOf } from '../../core/policy/neighbours.ts';
import type { Pack, PolicyDocument, PolicyNode, Target } from '../../core/policy/pack.ts';
import { targetValue } from '../../core/policy/target-value.ts';
import type { Translate } from '../translate.ts';
import { NodeNumber } from './node-number.tsx';
import { Relations } from './relations.tsx';

/** The reader's notes on the node that is open. */
export interface NodeNotes {
  readonly count: number;
  /** Opens them, with a new one begun or not. */
  readonly onOpen: (node: string, isNew: boolean) => void;
}

interface Props {
  readonly pack: Pack;
  readonly document: PolicyDocument;
  readonly node: PolicyNode;
  readonly onNode: (id: string) => void;
  readonly onBack: () => void;
  /** What the way back leads to, in words. */
  readonly backTo: string;
  readonly notes?: NodeNotes | undefined;
  readonly t: Translate;
}

/** One part of a document: its words with the apparatus, its targets, whom it names, and what it is related to. */
export function NodeView({ pack, document, node, onNode, onBack, backTo, notes, t }: Props) {
  const leaves = leavesBelow(node, document);
  const section = document.nodes.find(({ id, level }) => id === node.parent && level === 'section');
  const heading = document.nodes.find(({ level, parent }) => level === 'heading' && parent === node.id);
  const ids = new Set([node, ...(heading ? [heading] : []), ...leaves].map(({ id }) => id));
  const targets = document.targets.filter(target => ids.has(target.node));
  return (
    <article class="node" data-node={node.id}>
      <button type="button" class="back" onClick={onBack}>
        ← {backTo}
      </button>
      <p class="quiet" lang="zh-CN">
        {document.shortTitle}
        {section && ` › ${section.number ?? ''}${section.heading ?? ''}`}
      </p>
      <h2 tabIndex={-1}>
        {node.heading === undefined ? (
          <NodeNumber label={{ ...node, document: document.title }} t={t} />
        ) : (
          <span lang="zh-CN">
            <Marked
              leaf={{ id: heading?.id ?? '', text: (node.number ?? '') + node.heading }}
              document={{ ...document, lacunae: [] }}
              t={t}
            />
          </span>
        )}
      </h2>
      <p class="quiet">{t(`witness-${node.witness}`)}</p>
      {leaves.length > 0 && (
        <blockquote lang="zh-CN">
          {leaves.map(leaf => (
            <Marked key={leaf.id} leaf={leaf} document={document} t={t} />
          ))}
        </blockquote>
      )}
      {notes && <Notes node={node.id} notes={notes} t={t} />}
      <Apparatus ids={ids} document={document} t={t} />
      {targets.length > 0 && <Targets targets={targets} t={t} />}
      <Named ids={ids} document={document} t={t} />
      <Relations node={node} document={document} neighbours={neighboursOf(pack, ids)} onNode={onNode} t={t} />
    </article>
  );
}

function Notes({
  node,
  notes,
  t,
}: {
  readonly node: string;
  readonly notes: NodeNotes;
  readonly t: Translate;
}) {
  return (
    <p class="chips">
      <button type="button" class="chip" data-action="new-note" onClick={() => notes.onOpen(node, true)}>
        {t('new-note')}
      </button>
      {notes.count > 0 && (
        <button type="button" class="chip" data-action="open-notes" onClick={() => notes.onOpen(node, false)}>
          {t('tab-notes')} {notes.count}
        </button>
      )}
    </p>
  );
}

/** The sentences of a node; a section is opened for its own sentences, its clauses stand for themselves. */
function leavesBelow(node: PolicyNode, { nodes }: PolicyDocument): PolicyNode[] {
  const children = nodes.filter(({ parent }) => parent === node.id);
  return children.length === 0 ? [node] : children.filter(({ level }) => level === 'sentence');
}

interface PartProps {
  readonly ids: ReadonlySet<string>;
  readonly document: PolicyDocument;
  readonly t: Translate;
}

function Marked({
  leaf,
  document,
  t,
}: {
  readonly leaf: Pick<PolicyNode, 'id' | 'text'>;
  readonly document: PolicyDocument;
  readonly t: Translate;
}) {
  return (
    <>
      {markText(leaf, document).map((part, at) => {
        if (part.kind === 'plain') return part.text;
        if (part.kind === 'lacuna') {
          return (
            <span key={at} class="lacuna" title={part.why}>
              ‖
            </span>
          );
        }
        const { confidence, reason } = part.emendation;
        return (
          <span key={at} class="emended" title={`${t(`confidence-${confidence}`)}：${reason}`}>
            {isStandingConjecture(part.emendation) ? `〔${part.text}〕` : part.text}
          </span>
        );
      })}
    </>
  );
}

function Apparatus({ ids, document, t }: PartProps) {
  const emendations = document.emendations.filter(({ node }) => ids.has(node));
  const lacunae = document.lacunae.filter(({ node }) => ids.has(node));
  if (emendations.length + lacunae.length === 0) return null;
  return (
    <section>
      <h3>{t('apparatus')}</h3>
      <ul class="apparatus">
        {emendations.map(({ received, reading, reason, confidence, source, stands }) => (
          <li key={received}>
            <span lang="zh-CN">
              <b>{reading}</b> ← {received}
            </span>
            <span class="quiet">
              {t(`confidence-${confidence}`)}
              {stands && ` · ${t('stands-received')}`} ·{' '}
              <span lang="zh-CN">
                {reason}
                {source !== undefined && `（${source}）`}
              </span>
            </span>
          </li>
        ))}
        {lacunae.map(({ node, at, why }) => (
          <li key={`${node}:${at}`}>
            ‖{' '}
            <span class="quiet" lang="zh-CN">
              {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Targets({ targets, t }: { readonly targets: readonly Target[]; readonly t: Translate }) {
  return (
    <section>
      <h3>{t('targets')}</h3>
      <ul class="stated" lang="zh-CN">
        {targets.map(target => (
          <li key={target.id}>
            <b>{targetValue(target)}</b>{' '}
            {[target.qualifier, target.scope, target.indicator, target.by?.text].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ ids, document, t }: PartProps) {
  return (
    <>
      {(['groups', 'actors', 'instruments'] as const).map(category => {
        const named = document[category].filter(({ nodes }) => nodes.some(id => ids.has(id)));
        if (named.length === 0) return null;
        return (
          <section key={category}>
            <h3>{t(`index-${category}`)}</h3>
            <p class="chips" lang="zh-CN">
              {named.map(({ id, name }) => (
                <span key={id} class="chip">
                  {name}
                </span>
              ))}
            </p>
          </section>
        );
      })}
    </>
  );
}
