import {
  NEW_NOTE,
  type PanelPlace,
  placeAtDossier,
  placeAtNode,
  placeAtNote,
} from '../../core/panel-place.ts';

/**
 * What the panel's address asks for: `node=NODE` a node of the documents, with `note=new` a new note on it, `note=ID` one that
 * is there. Undefined where it asks for nothing.
 */
export function handedOver(asked: URLSearchParams): ((place: PanelPlace) => PanelPlace) | undefined {
  const [node, note] = [asked.get('node'), asked.get('note')];
  if (note && note !== NEW_NOTE) return place => placeAtNote(place, note);
  if (!node) return undefined;
  return place => (note ? placeAtDossier(place, node, true) : placeAtNode(place, node));
}
