import { letterOffsets, lettersOf } from '../letters.ts';
import type { Random } from '../random.ts';
import type { Transformation } from './transformation.ts';

/** A text divided after each comma, semicolon and full stop. */
export function clausesOf(text: string): string[] {
  return text.match(/[^，；。！？]+[，；。！？]*/g) ?? [];
}

function dropMiddle(text: string, random: Random): string {
  const clauses = clausesOf(text);
  const droppable = clauses
    .slice(1, -1)
    .filter(clause => lettersOf(clause).length * 2 < lettersOf(text).length);
  const dropped = clauses.indexOf(random.pick(droppable), 1);
  return clauses.filter((_, at) => at !== dropped).join('');
}

function hasMiddle(text: string): boolean {
  const clauses = clausesOf(text);
  return clauses.slice(1, -1).some(clause => lettersOf(clause).length * 2 < lettersOf(text).length);
}

/** Another order of the clauses; each keeps the mark that follows it, as a page that moves clauses would mend it anyway. */
function reorder(text: string, random: Random): string {
  const clauses = clausesOf(text);
  let order = clauses;
  while (order.every((clause, at) => clause === clauses[at])) order = random.shuffled(clauses);
  return order.join('');
}

/** Foreign words somewhere in the middle half. */
function insert(text: string, random: Random, pool: string): string {
  const offsets = letterOffsets(text);
  const at = offsets[Math.floor(offsets.length * (0.25 + random.next() * 0.5))]!;
  const from = random.below(pool.length - INSERTED);
  return text.slice(0, at) + pool.slice(from, from + INSERTED) + text.slice(at);
}

const INSERTED = 15;

export const CLAUSES: readonly Transformation[] = [
  { name: 'middle clause dropped', isLossless: false, applies: hasMiddle, apply: dropMiddle },
  { name: '15 characters inserted', isLossless: false, applies: () => true, apply: insert },
  {
    name: 'clauses reordered',
    isLossless: false,
    applies: text => new Set(clausesOf(text)).size > 1,
    apply: reorder,
  },
];
