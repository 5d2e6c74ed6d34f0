import { createFolding, type Folding } from '../../core/text/folding.ts';
import { scriptPairs } from '../../seeds/index.ts';

let folding: Folding | undefined;

/** How words are compared in the panel's searches; made when it is first asked for. */
export function panelFolding(): Folding {
  folding ??= createFolding(scriptPairs);
  return folding;
}
