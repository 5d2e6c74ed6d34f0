import type { Peer } from './peer.ts';

const LENGTH = 12;

/** A set of all runs of twelve characters: where one of them stands on the page, joined with the ones that follow on. */
export function gramSetPeer(sentences: readonly string[]): Peer {
  const known = new Set<string>();
  for (const sentence of sentences) {
    for (let at = 0; at + LENGTH <= sentence.length; at++) known.add(sentence.slice(at, at + LENGTH));
  }
  return {
    name: `set of ${LENGTH}-grams`,
    find: text => {
      const found: { start: number; end: number }[] = [];
      for (let at = 0; at + LENGTH <= text.length; at++) {
        if (!known.has(text.slice(at, at + LENGTH))) continue;
        const last = found.at(-1);
        if (last && last.end >= at) last.end = at + LENGTH;
        else found.push({ start: at, end: at + LENGTH });
      }
      return found;
    },
  };
}
