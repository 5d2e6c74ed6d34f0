import { NEW_NOTE, type PanelPlace, placeAtDossier, placeAtNode, placeAtNote } from './panel-place.ts';

/** What a reader is handed over to the panel for: a node of the documents, a note by its id, or a new one (`new`) on the node. */
export interface HandedOver {
  readonly node?: string | undefined;
  readonly note?: string | undefined;
}

export function placeHandedOver(place: PanelPlace, { node, note }: HandedOver): PanelPlace {
  if (note !== undefined && note !== NEW_NOTE) return placeAtNote(place, note);
  if (node === undefined) return place;
  return note === undefined ? placeAtNode(place, node) : placeAtDossier(place, node, true);
}
