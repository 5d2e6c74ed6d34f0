import { Converter } from 'opencc-js/cn2t';
import type { Transformation } from './transformation.ts';

/** Traditional characters: OpenCC's own standard, Taiwan's and Hong Kong's; words stay as they are. */
export const SCRIPTS: readonly Transformation[] = (['t', 'tw', 'hk'] as const).map(to => {
  const convert = Converter({ from: 'cn', to });
  return {
    name: `Traditional, ${to}`,
    isLossless: true,
    applies: text => convert(text) !== text,
    apply: text => convert(text),
  };
});
