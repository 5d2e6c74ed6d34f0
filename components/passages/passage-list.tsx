import { useEffect, useRef } from 'preact/hooks';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import { stepFocus } from '../step-focus.ts';
import type { Translate } from '../translate.ts';
import type { ListedPassage } from './listed-passage.ts';
import { PassageRow } from './passage-row.tsx';

interface Props {
  readonly passages: readonly ListedPassage[];
  readonly documents: readonly PolicyDocument[];
  readonly current: string | undefined;
  readonly onGo: (id: string) => void;
  readonly onNode: (passage: ListedPassage) => void;
  readonly t: Translate;
}

/** The passages of the page in its order; the arrow keys go from one to the next. The current one is kept in sight. */
export function PassageList({ passages, documents, current, onGo, onNode, t }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('.current')?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const step = (event: KeyboardEvent) =>
    stepFocus(event, [...(list.current?.querySelectorAll<HTMLElement>('.go') ?? [])]);
  const isOne = new Set(passages.map(({ label }) => label.document)).size === 1;
  return (
    <ol class={isOne ? 'rows one-document' : 'rows'} ref={list} onKeyDown={step}>
      {passages.map(passage => (
        <PassageRow
          key={passage.id}
          passage={passage}
          document={documents.find(({ id }) => passage.node.startsWith(`${id}#`))}
          isCurrent={passage.id === current}
          onGo={() => onGo(passage.id)}
          onNode={() => onNode(passage)}
          t={t}
        />
      ))}
    </ol>
  );
}
