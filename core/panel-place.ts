import * as v from 'valibot';
import { COLOURS, NOTE_TYPES } from './notes/colours.ts';
import { GROUPINGS } from './notes/group-notes.ts';

/** The views of the side panel. */
export const PANEL_VIEWS = ['page', 'policy', 'notes'] as const;

/** The parts of the view of the documents. */
export const POLICY_PARTS = ['outline', 'targets', 'proposals'] as const;

/** Which notes are looked at: all, those of the page, those whose place is not found, those written in two places, the trash. */
export const NOTE_SHELVES = ['all', 'page', 'lost', 'conflict', 'trash'] as const;

const words = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
/** CSS pixels from the top. */
const scroll = v.pipe(v.number(), v.finite(), v.minValue(0));

const targets = v.object({
  words,
  cited: v.exactOptional(id),
  group: v.exactOptional(id),
  column: v.picklist(['place', 'value', 'by']),
  isDescending: v.boolean(),
});

const policy = v.object({
  document: v.exactOptional(id),
  part: v.picklist(POLICY_PARTS),
  /** Nodes that were opened one from the other, the one that is open last; ways back go along it. */
  trail: v.pipe(v.array(id), v.maxLength(100)),
  /** Where the first of them was opened from. */
  from: v.picklist(PANEL_VIEWS),
  /** Of the search over all documents. */
  search: words,
  targets,
});

const notes = v.object({
  search: words,
  shelf: v.picklist(NOTE_SHELVES),
  tag: v.exactOptional(words),
  type: v.exactOptional(v.picklist(NOTE_TYPES)),
  colour: v.exactOptional(v.picklist(COLOURS)),
  group: v.picklist(GROUPINGS),
  /** The clause whose dossier is open, by its node. */
  clause: v.exactOptional(id),
  /** The note that is shown alone. */
  alone: v.exactOptional(id),
  /** The note that is being written, by its id; `NEW_NOTE` for one on the clause that is not there yet. */
  open: v.exactOptional(id),
});

/** Where a reader stands in the panel of a tab. */
export const panelPlaceSchema = v.object({
  view: v.picklist(PANEL_VIEWS),
  page: v.object({ isDifferentOnly: v.boolean() }),
  policy,
  notes,
  scroll: v.object({ page: scroll, policy: scroll, notes: scroll }),
});

export type PanelPlace = v.InferOutput<typeof panelPlaceSchema>;
export type PanelView = PanelPlace['view'];
export type PolicyPlace = PanelPlace['policy'];
export type NotesPlace = PanelPlace['notes'];
export type TargetsPlace = PolicyPlace['targets'];

export const NO_FILTERS: TargetsPlace = { words: '', column: 'place', isDescending: false };

/** Stands for the note that is being written and not there yet; no note has it as its id. */
export const NEW_NOTE = 'new';

export const ALL_NOTES: NotesPlace = { search: '', shelf: 'all', group: 'clause' };

export const FIRST_PLACE: PanelPlace = {
  view: 'page',
  page: { isDifferentOnly: false },
  policy: { part: 'outline', trail: [], from: 'policy', search: '', targets: NO_FILTERS },
  notes: ALL_NOTES,
  scroll: { page: 0, policy: 0, notes: 0 },
};

/** How many opened nodes are remembered, so that a reader who goes round and round can still be kept. */
const LONGEST_TRAIL = 50;

/** The place that shows a node of the documents, with the way back to the page. */
export function placeAtNode(place: PanelPlace, node: string): PanelPlace {
  return {
    ...place,
    view: 'policy',
    policy: openFrom(place.view === 'notes' ? 'notes' : 'page', place.policy, node),
    scroll: { ...place.scroll, policy: 0 },
  };
}

/** The place that shows a clause's dossier. @param isNew whether a note on it is begun. */
export function placeAtDossier(place: PanelPlace, clause: string, isNew: boolean): PanelPlace {
  const opened = { ...ALL_NOTES, group: place.notes.group, clause, ...(isNew && { open: NEW_NOTE }) };
  return { ...place, view: 'notes', notes: opened, scroll: { ...place.scroll, notes: 0 } };
}

/** The place that shows one note, in its form. */
export function placeAtNote(place: PanelPlace, note: string): PanelPlace {
  const opened = { ...ALL_NOTES, group: place.notes.group, alone: note, open: note };
  return { ...place, view: 'notes', notes: opened, scroll: { ...place.scroll, notes: 0 } };
}

/** Opens a node from one of the views, with a trail that begins there. */
export function openFrom(from: PanelView, place: PolicyPlace, node: string): PolicyPlace {
  return {
    ...place,
    document: documentOf(node),
    trail: [node],
    from,
    search: from === 'policy' ? place.search : '',
  };
}

/** Follows a relation from the node that is open. */
export function openNext(place: PolicyPlace, node: string): PolicyPlace {
  return { ...place, document: documentOf(node), trail: [...place.trail, node].slice(-LONGEST_TRAIL) };
}

/** One step back: to the node before, else to where the first was opened from. */
export function back(place: PanelPlace): PanelPlace {
  const { policy } = place;
  const trail = policy.trail.slice(0, -1);
  const before = trail.at(-1);
  if (before !== undefined) return { ...place, policy: { ...policy, trail, document: documentOf(before) } };
  return { ...place, view: policy.from, policy: { ...policy, trail, from: 'policy' } };
}

function documentOf(node: string): string {
  return node.split('#')[0]!;
}
