import { quotedNode } from '../../components/policy/quoted-node.ts';
import type { MetPage } from '../../core/notes/meeting.ts';
import { type Notebook, notebookOf } from '../../core/notes/notebook/notebook.ts';
import type { NotebookWords } from '../../core/notes/notebook/notebook-words.ts';
import { nodeOf } from '../../core/notes/target-parts.ts';
import { describedText, type NodeDescription } from '../../core/policy/node-description.ts';
import { type Result, success } from '../../core/result.ts';
import { askMet } from '../../platform/messaging/ask-met.ts';
import { MOST_NODES } from '../../platform/messaging/met-protocol.ts';
import type { Exporting } from './note-files.ts';

/**
 * The notes by clause, each clause with its words, how good these are and the pages on which it was met. Fails where these cannot
 * be had.
 *
 * @param offset as `ExportGround` has it.
 */
export async function notebook(
  { notes, ground, t }: Exporting,
  offset: number,
): Promise<Result<readonly [Notebook, NotebookWords]>> {
  const met = await metOn([...new Set(notes.flatMap(({ target }) => nodeOf(target) ?? []))]);
  if (!met.ok) return met;
  const quote = (described: NodeDescription) => quotedNode(described, describedText(described), t);
  const made = notebookOf(
    { clauses: [], notes },
    {
      ...{ ...ground.catalogue, offset, orderOf: ground.orderOf, quote },
      metOn: node => met.value.get(node) ?? [],
    },
  );
  const words = {
    language: document.documentElement.lang,
    title: t('notes-file-title'),
    source: t('notebook-source'),
    pages: t('notebook-pages'),
    others: t('notebook-others'),
  };
  return success([made, words]);
}

async function metOn(nodes: readonly string[]): Promise<Result<Map<string, readonly MetPage[]>>> {
  const pages = new Map<string, readonly MetPage[]>();
  for (let at = 0; at < nodes.length; at += MOST_NODES) {
    const some = nodes.slice(at, at + MOST_NODES);
    const answer = await askMet('list-met', { nodes: some });
    if (!answer.ok) return answer;
    for (const [place, node] of some.entries()) pages.set(node, answer.value[place] ?? []);
  }
  return success(pages);
}
