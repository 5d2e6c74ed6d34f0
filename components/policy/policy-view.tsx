import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pack, PolicyDocument } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';
import { NodeView } from './node-view.tsx';
import { Outline } from './outline.tsx';
import { type KeptProposals, Proposals } from './proposals.tsx';
import { TargetsTable } from './targets-table.tsx';

interface Props {
  readonly pack: Pack;
  /** Where the view opens: a node, as when the page leads here. */
  readonly start?: string;
  /** The reader's proposed emendations; none of these are spoken of while they are not known. */
  readonly kept?: KeptProposals | undefined;
  readonly t: Translate;
}

type Part = 'outline' | 'targets' | 'proposals';

const PART_KEYS = { outline: 'outline', targets: 'targets', proposals: 'proposals' } as const;

/** The documents that are known: outline, targets, proposals, and each part with its apparatus and relations. */
export function PolicyView({ pack, start, kept, t }: Props) {
  const [documentId, setDocument] = useState((start ?? pack.documents[0]?.id ?? '').split('#')[0]!);
  const [part, setPart] = useState<Part>('outline');
  const [nodeId, setNode] = useState(start);
  const view = useRef<HTMLElement>(null);
  // What was focused goes away when a node is opened or left, and the focus must not go with it.
  const focusNext = useRef<string[]>([]);
  useLayoutEffect(() => {
    for (const selector of focusNext.current.splice(0)) {
      const place = view.current?.querySelector<HTMLElement>(selector);
      if (place) return place.focus();
    }
  }, [nodeId]);
  const document = pack.documents.find(({ id }) => id === documentId);
  if (!document) return null;
  const node = document.nodes.find(({ id }) => id === nodeId);
  const open = (id: string) => {
    setDocument(id.split('#')[0]!);
    setNode(id);
    focusNext.current = ['h2'];
  };
  const back = () => {
    setNode(undefined);
    focusNext.current = [`.outline [data-node="${nodeId}"] > button`, '.parts [aria-pressed="true"]'];
  };
  return (
    <section class="policy" ref={view}>
      <select
        aria-label={t('document')}
        value={documentId}
        onChange={event => {
          setDocument(event.currentTarget.value);
          setNode(undefined);
        }}
      >
        {pack.documents.map(({ id, title }) => (
          <option key={id} value={id} lang="zh-CN">
            {title}
          </option>
        ))}
      </select>
      <p class="quiet">
        {[t(`document-${document.kind}`), t(`status-${document.status}`), document.date, document.byline]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {node ? (
        <NodeView
          pack={pack}
          document={document}
          node={node}
          onNode={open}
          onBack={back}
          backTo={t(PART_KEYS[part])}
          t={t}
        />
      ) : (
        <>
          <div class="parts">
            {partsOf(kept).map(name => (
              <button
                key={name}
                type="button"
                class="chip"
                aria-pressed={part === name}
                onClick={() => setPart(name)}
              >
                {[t(PART_KEYS[name]), countOf(name, document, kept)].join(' ').trim()}
              </button>
            ))}
          </div>
          {part === 'outline' && <Outline document={document} onNode={open} t={t} />}
          {part === 'targets' && <TargetsTable key={documentId} document={document} onNode={open} t={t} />}
          {part === 'proposals' && kept && (
            <Proposals key={documentId} document={document} kept={kept} onNode={open} t={t} />
          )}
          <p class="quiet rights" lang="zh-CN">
            {document.rights}
          </p>
        </>
      )}
    </section>
  );
}

function partsOf(kept: KeptProposals | undefined): readonly Part[] {
  return kept ? ['outline', 'targets', 'proposals'] : ['outline', 'targets'];
}

/** How many there are of what a part lists; of an outline nobody asks. */
function countOf(part: Part, { id, targets }: PolicyDocument, kept: KeptProposals | undefined): string {
  if (part === 'targets') return `${targets.length}`;
  if (part === 'outline' || !kept || kept.proposals === 'failed') return '';
  return `${kept.proposals.filter(({ node }) => node.startsWith(`${id}#`)).length}`;
}
