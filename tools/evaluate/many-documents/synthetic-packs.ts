import type { Pack, PolicyDocument, PolicyNode } from '../../../core/policy/pack.ts';
import { PACK_FORMAT } from '../../../core/policy/pack.ts';
import type { Random } from '../random.ts';

const WORDS = 20_000;
const CLAUSES = 12;
const SENTENCES = 14;
/** Ranks are counted from here on (Zipf and Mandelbrot): no word is as common in real prose as the plain law would have it. */
const SHIFT = 40;

/** Documents of pseudo-words, about 7,000 characters each, one to a pack. @param alphabet Han characters by frequency. */
export function syntheticPacks(count: number, alphabet: string, random: Random): Pack[] {
  const draw = zipf(lexicon(alphabet, random), random);
  return Array.from({ length: count }, (_, at) => ({
    format: PACK_FORMAT,
    documents: [syntheticDocument(`synthetic-${at + 1}`, draw, random)],
    relations: [],
    strays: [],
  }));
}

function lexicon(alphabet: string, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < WORDS) {
    const length = random.pick([2, 2, 2, 3, 4]);
    words.add(Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join(''));
  }
  return [...words];
}

/** Draws words, each the rarer the further down the list it stands. */
function zipf(words: readonly string[], random: Random): () => string {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + SHIFT);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low]!;
  };
}

function syntheticDocument(id: string, draw: () => string, random: Random): PolicyDocument {
  const nodes: PolicyNode[] = [];
  for (let clause = 1; clause <= CLAUSES; clause++) {
    const parent = `${id}#p_${clause}`;
    const sentences = Array.from({ length: SENTENCES }, () => sentence(draw, random));
    nodes.push({ id: parent, level: 'paragraph', text: sentences.join(''), witness: 'official', source: [] });
    sentences.forEach((text, at) => {
      nodes.push({
        id: `${parent}__st_${at + 1}`,
        level: 'sentence',
        text,
        parent,
        witness: 'official',
        source: [],
      });
    });
  }
  return {
    id,
    title: id,
    shortTitle: id,
    kind: 'policy',
    status: 'complete',
    date: '2025-01-01',
    issuers: [],
    rights: 'none',
    nodes,
    targets: [],
    groups: [],
    actors: [],
    instruments: [],
    emendations: [],
    lacunae: [],
  };
}

function sentence(draw: () => string, random: Random): string {
  const clauses = Array.from({ length: 2 + random.below(3) }, () =>
    Array.from({ length: 3 + random.below(6) }, draw).join(''),
  );
  return `${clauses.join('，')}。`;
}
