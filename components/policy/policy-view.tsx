import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';
import { NodeView } from './node-view.tsx';
import { Outline } from './outline.tsx';
import { TargetsTable } from './targets-table.tsx';

interface Props {
  readonly pack: Pack;
  /** Where the view opens: a node, as when the page leads here. */
  readonly start?: string;
  readonly t: Translate;
}

type Part = 'outline' | 'targets';

/** The documents that are known: outline, targets, and each part with its apparatus and relations. */
export function PolicyView({ pack, start, t }: Props) {
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
          backTo={part === 'targets' ? t('targets') : t('outline')}
          t={t}
        />
      ) : (
        <>
          <div class="parts">
            {(['outline', 'targets'] as const).map(name => (
              <button
                key={name}
                type="button"
                class="chip"
                aria-pressed={part === name}
                onClick={() => setPart(name)}
              >
                {name === 'targets' ? `${t('targets')} ${document.targets.length}` : t('outline')}
              </button>
            ))}
          </div>
          {part === 'outline' ? (
            <Outline document={document} onNode={open} t={t} />
          ) : (
            <TargetsTable key={documentId} document={document} onNode={open} t={t} />
          )}
          <p class="quiet rights" lang="zh-CN">
            {document.rights}
          </p>
        </>
      )}
    </section>
  );
}
