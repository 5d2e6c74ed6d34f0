import type { Named, PolicyNode, Target } from '../pack.ts';
import type { AuthoredTarget, AuthoringProblem, Mention } from './metadata.ts';

/** Lays targets on the sentences that their quotes stand in. */
export function placeTargets(
  document: string,
  leaves: readonly PolicyNode[],
  targets: readonly AuthoredTarget[],
  problems: AuthoringProblem[],
): Target[] {
  return targets.flatMap(({ id, in: within, ...statement }): Target[] => {
    const found = leaves.filter(
      leaf =>
        leaf.text.includes(statement.quote) && (within === undefined || leaf.id === `${document}#${within}`),
    );
    if (found.length === 1) return [{ id: `${document}#${id}`, node: found[0]!.id, ...statement }];
    problems.push({
      where: `${document}/targets.yaml`,
      message: `${id}: its quote stands in ${found.length} sentences, and one is needed: ${statement.quote}`,
    });
    return [];
  });
}

/** Finds the sentences in which whom or what the index names is mentioned. */
export function placeMentions(
  document: string,
  leaves: readonly PolicyNode[],
  mentions: readonly Mention[],
  problems: AuthoringProblem[],
): Named[] {
  return mentions.flatMap(({ id, name, find = [name], not = [] }): Named[] => {
    const nodes = leaves.filter(leaf => isMentioned(leaf.text, find, not)).map(leaf => leaf.id);
    if (nodes.length > 0) return [{ id, name, nodes }];
    problems.push({ where: `${document}/index.yaml`, message: `${name} is mentioned nowhere` });
    return [];
  });
}

function isMentioned(text: string, find: readonly string[], not: readonly string[]): boolean {
  const rest = not.reduce((words, longer) => words.replaceAll(longer, '\n'), text);
  return find.some(words => rest.includes(words));
}
