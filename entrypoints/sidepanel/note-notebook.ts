import { quotedNode } from '../../components/policy/quoted-node.ts';
import { type Notebook, notebookOf } from '../../core/notes/notebook/notebook.ts';
import type { NotebookWords } from '../../core/notes/notebook/notebook-words.ts';
import { describedText, type NodeDescription } from '../../core/policy/node-description.ts';
import type { Exporting } from './note-files.ts';

/** The notes by clause, each clause with its words and how good these are. @param offset as `ExportGround` has it. */
export function notebook(
  { notes, ground, t }: Exporting,
  offset: number,
): readonly [Notebook, NotebookWords] {
  const quote = (described: NodeDescription) => quotedNode(described, describedText(described), t);
  const made = notebookOf(
    { clauses: [], notes },
    { ...ground.catalogue, offset, orderOf: ground.orderOf, quote, metOn: () => [] },
  );
  return [
    made,
    {
      language: document.documentElement.lang,
      title: t('notes-file-title'),
      source: t('notebook-source'),
      pages: t('notebook-pages'),
      others: t('notebook-others'),
    },
  ];
}
