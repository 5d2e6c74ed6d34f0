import type { NodeLabel } from '../../core/policy/catalogue.ts';
import type { Translate } from '../translate.ts';

/** What stands in the margin for a node: its number as people cite it, else what it is. */
export function labelText({ level, number, document }: NodeLabel, t: Translate): string {
  if (number !== undefined) return number;
  return level === 'preamble' ? t('preamble') : document;
}
