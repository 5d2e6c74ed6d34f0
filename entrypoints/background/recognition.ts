import { createMatcher, type Matcher } from '../../core/match/matcher.ts';
import { type Catalogue, createCatalogue } from '../../core/policy/catalogue.ts';
import type { Pack } from '../../core/policy/pack.ts';
import type { DescribedNode, RecognisedPassage } from '../../platform/messaging/protocol.ts';
import { pack, scriptPairs } from '../../seeds/index.ts';

/** The engine over the shipped pack. */
export interface Recognition {
  readonly pack: Pack;
  recognise(text: string): RecognisedPassage[];
  describe(node: string): DescribedNode | undefined;
}

/** Builds the index at the first use: the browser wakes the background for messages that never need it. */
export function createRecognition(): Recognition {
  let matcher: Matcher | undefined;
  let catalogue: Catalogue | undefined;
  const nodes = () => (catalogue ??= createCatalogue([pack]));
  return {
    pack,
    recognise(text) {
      matcher ??= createMatcher([pack], scriptPairs);
      return matcher.match(text).map(({ differences, ...passage }) => ({
        ...passage,
        label: nodes().label(passage.node)!,
      }));
    },
    describe: node => nodes().describe(node) as DescribedNode | undefined,
  };
}
