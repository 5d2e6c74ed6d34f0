import search from 'approx-string-match';
import type { Peer } from './peer.ts';

const ERRORS = 0.2;

/** approx-string-match, with which Hypothesis finds a quote again: each sentence is looked for with errors in a fifth of it. */
export function approximatePeer(sentences: readonly string[]): Peer {
  return {
    name: `approx-string-match, each sentence, ${ERRORS * 100} % errors`,
    find: text => sentences.flatMap(sentence => search(text, sentence, Math.floor(sentence.length * ERRORS))),
  };
}
