import { useMemo, useRef } from 'preact/hooks';
import { NO_FILTERS, openFrom, openNext, type PolicyPlace } from '../../core/panel-place.ts';
import type { Pack } from '../../core/policy/pack.ts';
import type { Hit } from '../../core/policy/search.ts';
import { stepFocus } from '../step-focus.ts';
import type { Translate } from '../translate.ts';
import { DocumentChoice } from './document-choice.tsx';
import { type NodeNotes, NodeView } from './node-view.tsx';
import { PART_KEYS, PolicyParts } from './policy-parts.tsx';
import type { KeptProposals } from './proposals.tsx';
import { SearchResults } from './search-results.tsx';
import { useFocusOnOpened } from './use-focus-on-opened.ts';

interface Props {
  readonly pack: Pack;
  /** Where the reader stands; what they do is told by `onPlace`, and a step back by `onBack`. */
  readonly place: PolicyPlace;
  readonly onPlace: (place: PolicyPlace) => void;
  readonly onBack: () => void;
  readonly find: (words: string) => readonly Hit[];
  /** The reader's proposed emendations; none of these are spoken of while they are not known. */
  readonly kept?: KeptProposals | undefined;
  /** The reader's notes on the node that is open, where they are known. */
  readonly notes?: NodeNotes | undefined;
  readonly t: Translate;
}

/** The documents that are known: search, outline, targets, proposals, and each part with its apparatus and relations. */
export function PolicyView({ pack, place, onPlace, onBack, find, kept, notes, t }: Props) {
  const view = useRef<HTMLElement>(null);
  const nodeId = place.trail.at(-1);
  useFocusOnOpened(view, nodeId);
  const hits = useMemo(() => find(place.search), [find, place.search]);
  const document = pack.documents.find(({ id }) => id === place.document) ?? pack.documents[0];
  if (!document) return null;
  const node = document.nodes.find(({ id }) => id === nodeId);
  const isSearching = !node && place.search.trim() !== '';
  const open = (id: string) => onPlace(node ? openNext(place, id) : openFrom('policy', place, id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys beside what each element does by itself
    <section class="policy" ref={view} onKeyDown={event => stepFocus(event, found(view.current))}>
      <h1 class="heard">{t('tab-policy')}</h1>
      <input
        type="search"
        name="search"
        value={place.search}
        aria-label={t('search-documents')}
        placeholder={t('search-documents')}
        onInput={event => onPlace({ ...place, search: event.currentTarget.value, trail: [] })}
      />
      {!isSearching && (
        <DocumentChoice
          documents={pack.documents}
          document={document}
          onDocument={id => onPlace({ ...place, document: id, trail: [], targets: NO_FILTERS })}
          t={t}
        />
      )}
      {node && (
        <NodeView
          pack={pack}
          document={document}
          node={node}
          onNode={open}
          onBack={onBack}
          backTo={wayBack(place, pack, t)}
          notes={notes}
          t={t}
        />
      )}
      {isSearching && <SearchResults hits={hits} onNode={open} t={t} />}
      {!node && !isSearching && (
        <PolicyParts document={document} place={place} onPlace={onPlace} onNode={open} kept={kept} t={t} />
      )}
    </section>
  );
}

/** What the way back leads to, in words: the node before, else where the first was opened from. */
function wayBack({ trail, from, search, part }: PolicyPlace, { documents }: Pack, t: Translate): string {
  const before = documents.flatMap(({ nodes }) => nodes).find(({ id }) => id === trail.at(-2));
  if (before) return `${before.number ?? ''}${before.heading ?? ''}` || before.text.slice(0, 12);
  if (from !== 'policy') return t(`tab-${from}`);
  return search.trim() === '' ? t(PART_KEYS[part]) : t('search');
}

/** The search field and its hits, among which the arrow keys go. */
function found(view: HTMLElement | null): HTMLElement[] {
  const hits = [...(view?.querySelectorAll<HTMLElement>('.found button') ?? [])];
  return hits.length === 0 ? [] : [view!.querySelector<HTMLElement>('input[name="search"]')!, ...hits];
}
