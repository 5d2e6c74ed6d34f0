import type { PolicyDocument, Target } from './pack.ts';
import { targetValue } from './target-value.ts';

/** A target as it is said beside a passage. */
export interface StatedTarget {
  readonly id: string;
  /** As people write it, `≥80%`; empty for one without a number. */
  readonly value: string;
  readonly indicator: string;
  readonly qualifier?: string;
  readonly scope?: string;
  /** The deadline in the source's words. */
  readonly by?: string;
}

/** A stretch of a leaf's text that a passage takes: UTF-16 code units, `end` excluded. */
export interface TakenPart {
  readonly node: string;
  readonly source: { readonly start: number; readonly end: number };
}

/** How much of a target's quote a passage must take to say it. */
const SHARE = 0.5;

/** The targets that a passage says, in the order of the document. */
export function statedTargets(
  { targets, nodes }: PolicyDocument,
  parts: readonly TakenPart[],
): StatedTarget[] {
  const isTaken = ({ node, quote }: Target) => {
    const start = nodes.find(({ id }) => id === node)?.text.indexOf(quote) ?? -1;
    if (start < 0) return false;
    const taken = parts
      .filter(part => part.node === node)
      .map(({ source }) => Math.min(source.end, start + quote.length) - Math.max(source.start, start))
      .reduce((sum, common) => sum + Math.max(0, common), 0);
    return taken >= SHARE * quote.length;
  };
  return targets.filter(isTaken).map(statedTarget);
}

export function statedTarget(target: Target): StatedTarget {
  const { id, indicator, qualifier, scope, by } = target;
  return {
    id,
    value: targetValue(target),
    indicator,
    ...(qualifier !== undefined && { qualifier }),
    ...(scope !== undefined && { scope }),
    ...(by !== undefined && { by: by.text }),
  };
}
