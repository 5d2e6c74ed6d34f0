import { createMatcher, type Matcher } from '../../core/match/matcher.ts';
import type { Difference } from '../../core/match/passage.ts';
import { type Catalogue, createCatalogue } from '../../core/policy/catalogue.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { placeInNode } from '../../core/policy/place-in-node.ts';
import type {
  DescribedNode,
  RecognisedDifference,
  RecognisedPassage,
} from '../../platform/messaging/protocol.ts';
import { pack, scriptPairs } from '../../seeds/index.ts';

/** The engine over the shipped pack. */
export interface Recognition {
  readonly pack: Pack;
  /** @param address of the page that the text is of. */
  recognise(text: string, address: string): RecognisedPassage[];
  describe(node: string): DescribedNode | undefined;
  catalogue(): Catalogue;
}

/** Builds the index at the first use: the browser wakes the background for messages that never need it. */
export function createRecognition(): Recognition {
  let matcher: Matcher | undefined;
  let catalogue: Catalogue | undefined;
  const nodes = () => (catalogue ??= createCatalogue([pack]));
  return {
    pack,
    recognise(text, address) {
      matcher ??= createMatcher([pack], scriptPairs);
      return matcher.match(text).map(({ differences, ...passage }) => {
        const isIssuer = nodes().isIssuerPage(passage.node, address);
        const words = nodes().textOf(passage.node)!;
        return {
          ...passage,
          label: nodes().label(passage.node)!,
          isIssuer,
          differences: differences.map(one => (isIssuer ? placed(one, words, text) : { ...one })),
        };
      });
    },
    describe: node => nodes().describe(node) as DescribedNode | undefined,
    catalogue: nodes,
  };
}

/** Where our wording stands is asked for only where it may be ours that is wrong. */
function placed(difference: Difference, words: string, text: string): RecognisedDifference {
  const place = placeInNode(words, difference.source, { text, ...difference.page });
  return { ...difference, ...(place && { place }) };
}
