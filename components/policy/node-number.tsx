import type { NodeLabel } from '../../core/policy/catalogue.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';

/** What a node is cited as: the document's own words are Chinese, those that the interface has for it the reader's. */
export function NodeNumber({ label, t }: { readonly label: NodeLabel; readonly t: Translate }) {
  const isOurs = label.number === undefined && label.level === 'preamble';
  return <span {...(!isOurs && { lang: 'zh-CN' })}>{labelText(label, t)}</span>;
}
