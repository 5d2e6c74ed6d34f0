import { type PanelPlace, placeAtNode } from './panel-place.ts';

/** What a reader is handed over to the panel for: a node of the documents, a note by its id, or a new one (`new`) on the node. */
export interface HandedOver {
  readonly node?: string | undefined;
  readonly note?: string | undefined;
}

export function placeHandedOver(place: PanelPlace, { node }: HandedOver): PanelPlace {
  return node === undefined ? place : placeAtNode(place, node);
}
