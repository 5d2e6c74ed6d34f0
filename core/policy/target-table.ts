import type { PolicyDocument, Target } from './pack.ts';
import { targetValue } from './target-value.ts';

/** A target with what one filters and sorts it by. */
export interface TargetRow {
  readonly target: Target;
  /** The node one would cite: the clause or paragraph of its sentence. */
  readonly cited: string;
  /** Number of that node, `（七）`; none for a paragraph. */
  readonly number?: string;
  /** Ids of the groups named in its sentence. */
  readonly groups: readonly string[];
}

export type TargetColumn = 'place' | 'value' | 'by';

export function targetRows({ nodes, targets, groups }: PolicyDocument): TargetRow[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  return targets.map(target => {
    const stated = byId.get(target.node);
    const isPart = stated?.level === 'sentence' || stated?.level === 'heading';
    const cited = (isPart ? byId.get(stated.parent ?? '') : undefined) ?? stated;
    return {
      target,
      cited: cited?.id ?? target.node,
      ...(cited?.number !== undefined && { number: cited.number }),
      groups: groups.filter(group => group.nodes.includes(target.node)).map(({ id }) => id),
    };
  });
}

/** Rows that name the words somewhere and, where given, are of the cited node and for the group. */
export function filterRows(
  rows: readonly TargetRow[],
  { words = '', cited, group }: { words?: string; cited?: string; group?: string },
): TargetRow[] {
  const wanted = words.trim();
  return rows.filter(
    row =>
      (cited === undefined || row.cited === cited) &&
      (group === undefined || row.groups.includes(group)) &&
      wordsOf(row.target).includes(wanted),
  );
}

/** What the table shows of a target, its value as written there too, and what the document says. */
function wordsOf(target: Target): string {
  const { indicator, quote, qualifier = '', scope = '', by } = target;
  return [targetValue(target), indicator, quote, qualifier, scope, by?.text ?? ''].join('\n');
}

/**
 * By place in the document, by value with those without one last, or by deadline with those without one last. Values of one
 * unit stand together, for 5 万亿元 is not less than 80%; units come in the order of the document. Rows come in that order, and
 * those that are equal stay in it.
 */
export function sortRows(
  rows: readonly TargetRow[],
  column: TargetColumn,
  isDescending: boolean,
): TargetRow[] {
  if (column === 'place') return isDescending ? [...rows].reverse() : [...rows];
  const sign = isDescending ? -1 : 1;
  const units = [...new Set(rows.map(({ target }) => target.unit))];
  const unitsApart = (one: TargetRow, other: TargetRow) =>
    column === 'value' ? units.indexOf(one.target.unit) - units.indexOf(other.target.unit) : 0;
  return [...rows].sort((one, other) => {
    const [first, second] = [keyOf(one.target, column), keyOf(other.target, column)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return unitsApart(one, other) || sign * (first < second ? -1 : first > second ? 1 : 0);
  });
}

/** A fall is less than nothing. A number of years, `0005.00`, comes before any date. */
function keyOf({ comparator, value, by }: Target, column: 'value' | 'by'): number | string | undefined {
  if (column === 'value') return comparator === 'down' && value !== undefined ? -value : value;
  return by?.date ?? by?.years?.toFixed(2).padStart(7, '0');
}
