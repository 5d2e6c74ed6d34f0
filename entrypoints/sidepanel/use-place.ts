import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type HandedOver, placeHandedOver } from '../../core/handed-over.ts';
import { FIRST_PLACE, type PanelPlace } from '../../core/panel-place.ts';
import { onHandedOver } from '../../platform/messaging/show-node.ts';
import { keepPanelPlace, readPanelPlace } from '../../platform/storage/panel-places.ts';

export type ChangePlace = (change: (place: PanelPlace) => PanelPlace) => void;

interface Known {
  readonly tab: number | undefined;
  readonly place: PanelPlace;
}

/**
 * Where the reader stands in the panel of a tab, remembered for the session; undefined until that is known.
 *
 * @param handedOver what the panel's address asks for, shown once.
 */
export function usePlace(
  tab: number | undefined,
  isTabKnown: boolean,
  handedOver: HandedOver,
): readonly [PanelPlace | undefined, ChangePlace] {
  const [known, setKnown] = useState<Known>();
  const asked = useRef<HandedOver>(handedOver);
  useEffect(() => {
    if (!isTabKnown) return;
    let isLeft = false;
    const kept = tab === undefined ? Promise.resolve(FIRST_PLACE) : readPanelPlace(tab);
    void kept.then(place => {
      if (isLeft) return;
      const first = asked.current;
      asked.current = {};
      setKnown({ tab, place: placeHandedOver(place, first) });
    });
    return () => {
      isLeft = true;
    };
  }, [tab, isTabKnown]);
  useEffect(() => {
    if (known?.tab !== undefined) void keepPanelPlace(known.tab, known.place);
  }, [known]);
  const change = useCallback<ChangePlace>(
    make => setKnown(now => now && { ...now, place: make(now.place) }),
    [],
  );
  useEffect(() => {
    const lifetime = new AbortController();
    onHandedOver(
      (asked, of) => of === tab && change(place => placeHandedOver(place, asked)),
      lifetime.signal,
    );
    return () => lifetime.abort();
  }, [tab, change]);
  return [known?.tab === tab ? known?.place : undefined, change];
}

/** Notes how far a view is scrolled down, in CSS pixels. */
export function noteScroll(view: PanelPlace['view'], change: ChangePlace): (top: number) => void {
  return top => change(now => ({ ...now, scroll: { ...now.scroll, [view]: top } }));
}
