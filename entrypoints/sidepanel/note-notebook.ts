import type { Translate } from '../../components/translate.ts';
import { type Notebook, notebookOf } from '../../core/notes/notebook/notebook.ts';
import type { NotebookWords } from '../../core/notes/notebook/notebook-words.ts';
import { describedText, type NodeDescription } from '../../core/policy/node-description.ts';
import { quotation } from '../../core/policy/quotation.ts';
import { spokenPath } from '../../core/policy/spoken-path.ts';
import type { Exporting } from './note-files.ts';

/** The notes by clause, each clause with its words and how good these are. @param offset as `ExportGround` has it. */
export function notebook(
  { notes, ground, t }: Exporting,
  offset: number,
): readonly [Notebook, NotebookWords] {
  const quote = (described: NodeDescription) => quotationOf(described, t);
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

function quotationOf(described: NodeDescription, t: Translate): string {
  const { title, path, witness, emendations } = described;
  return quotation(describedText(described), {
    title,
    path: spokenPath([...path, described]),
    witness: t(`witness-${witness}`),
    emendations: emendations.map(
      ({ reading, received, confidence }) => `${t(`confidence-${confidence}`)}：${received} → ${reading}`,
    ),
  });
}
