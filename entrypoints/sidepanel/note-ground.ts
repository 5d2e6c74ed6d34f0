import type { ClausePlace } from '../../components/notes/listed-note.ts';
import { clauseLabel } from '../../core/notes/export/sourced-note.ts';
import type { OrderOf } from '../../core/notes/note-order.ts';
import { type Catalogue, createCatalogue } from '../../core/policy/catalogue.ts';
import { documentOrder } from '../../core/policy/document-order.ts';
import { describedText } from '../../core/policy/node-description.ts';
import type { Pack } from '../../core/policy/pack.ts';

/** What the documents say of where notes are. */
export interface NoteGround {
  readonly catalogue: Catalogue;
  readonly orderOf: OrderOf;
  /** By what a node is found; empty for none that is known. */
  readonly labelOf: (node: string) => string;
  readonly clauseOf: (node: string) => ClausePlace | undefined;
  /** The words of a node below its heading, as they are shown: conjectures in brackets. */
  readonly textOf: (node: string) => string | undefined;
}

export function createNoteGround(packs: readonly Pack[]): NoteGround {
  const catalogue = createCatalogue(packs);
  const clauses = new Map<string, ClausePlace | undefined>();
  const clauseOf = (node: string): ClausePlace | undefined => {
    if (!clauses.has(node)) clauses.set(node, placeOf(node, catalogue));
    return clauses.get(node);
  };
  const labels = new Map<string, string>();
  return {
    catalogue,
    orderOf: documentOrder(packs),
    clauseOf,
    textOf: node => {
      const description = catalogue.describe(node);
      return (description && describedText(description)) || undefined;
    },
    labelOf: node => {
      const known = labels.get(node);
      if (known !== undefined) return known;
      const description = catalogue.describe(node);
      const label = description ? clauseLabel(description) : '';
      labels.set(node, label);
      return label;
    },
  };
}

function placeOf(node: string, { describe }: Catalogue): ClausePlace | undefined {
  const described = describe(node);
  if (!described) return undefined;
  const { level, number, document, heading, path } = described;
  return {
    node,
    label: { level, document, ...(number !== undefined && { number }) },
    heading,
    path: [document, ...path.map(step => `${step.number ?? ''}${step.heading ?? ''}`)].filter(Boolean),
  };
}
