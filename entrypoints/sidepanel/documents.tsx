import { useLayoutEffect, useMemo } from 'preact/hooks';
import { PolicyView } from '../../components/policy/policy-view.tsx';
import type { Translate } from '../../components/translate.ts';
import { back, type PanelPlace, placeAtDossier } from '../../core/panel-place.ts';
import { focusOnOpened } from './keep-focus.ts';
import type { KnownLibrary } from './use-library.ts';
import type { KnownNotes } from './use-notes.ts';
import { type ChangePlace, noteScroll } from './use-place.ts';
import { useProposals } from './use-proposals.ts';
import { useScroll } from './use-scroll.ts';

interface Props {
  readonly tab: number | undefined;
  readonly notes: KnownNotes | string | undefined;
  readonly library: KnownLibrary | 'failed' | undefined;
  readonly place: PanelPlace;
  readonly change: ChangePlace;
  readonly t: Translate;
}

/** 政策: all documents that are known. */
export function Documents({ tab, notes, library, place, change, t }: Props) {
  const kept = useProposals();
  const node = place.policy.trail.at(-1);
  const onNode = useMemo(
    () => (typeof notes !== 'object' || node === undefined ? 0 : notes.search.find({ clause: node }).length),
    [notes, node],
  );
  useScroll(`policy ${tab}`, library !== undefined, place.scroll.policy, noteScroll('policy', change));
  useLayoutEffect(() => focusOnOpened(), []);
  if (library === 'failed') return <p class="notice">{t('library-failed')}</p>;
  if (!library) return <p class="notice">{t('reading-library')}</p>;
  return (
    <PolicyView
      pack={library.pack}
      find={library.find}
      place={place.policy}
      onPlace={policy => change(now => ({ ...now, policy }))}
      onBack={() => change(back)}
      kept={kept}
      notes={{
        count: onNode,
        onOpen: (clause, isNew) => change(now => placeAtDossier(now, clause, isNew)),
      }}
      t={t}
    />
  );
}
