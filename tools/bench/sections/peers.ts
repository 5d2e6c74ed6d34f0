import { createEngine } from '../engine.ts';
import { type Planted, plantQuotes } from '../library/planted-page.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { compareToScan } from '../measure/compare.ts';
import { approximatePeer } from '../peers/approximate.ts';
import { gramSetPeer } from '../peers/gram-set.ts';
import type { Peer } from '../peers/peer.ts';
import { type Table, thousands, times } from '../report/table.ts';
import type { Run } from './run.ts';

const QUOTES = 5;
const NOISES = [0, 0.15, 0.3];

/** Pages over which a peer's quotes are counted, so that a share says something. */
const PAGES = 6;

/** What else one would take, beside the engine, with the shipped pack. */
export function measurePeers({ plan, shipped, say }: Run): Table[] {
  const engine = createEngine([shipped.pack], shipped.materials);
  const peers: Peer[] = [
    { name: 'this engine', find: engine.match },
    gramSetPeer(shipped.sentences),
    approximatePeer(shipped.sentences),
  ];
  const columns = plan.peerPages.map(length => {
    say(`a page of ${length}`);
    const page = syntheticPage(length, plan.seed + length);
    return compareToScan(
      page,
      peers.map(({ find }) => find),
      plan.effort,
    ).map(({ ratio }) => times(ratio));
  });
  say('quotes found');
  const recall = NOISES.map(noise =>
    recallOf(peers, noise, plan.peerPages[0]!, plan.seed, shipped.sentences),
  );
  return [
    {
      title: 'Peers',
      notes: [
        'With what ships, over pages without a match: multiples of the bare scan. Then the share of quotes of which half or more is found, by noise. A peer gets the page as it is: it sets nothing aside, and what it finds it does not name.',
      ],
      columns: [
        'method',
        ...plan.peerPages.map(length => `${thousands(length)}, × scan`),
        ...NOISES.map(noise => `found, ${noise * 100} %`),
      ],
      rows: peers.map(({ name }, at) => [
        name,
        ...columns.map(column => column[at]!),
        ...recall.map(shares => `${Math.round(shares[at]! * 100)} %`),
      ]),
    },
  ];
}

function recallOf(
  peers: readonly Peer[],
  noise: number,
  length: number,
  seed: number,
  sentences: readonly string[],
): number[] {
  const pages = Array.from({ length: PAGES }, (_, at) =>
    plantQuotes(syntheticPage(length, seed + at), sentences, QUOTES, noise, seed + at),
  );
  return peers.map(peer => {
    const found = pages.map(({ text, planted }) => {
      const stretches = peer.find(text);
      return planted.filter(quote => isFound(quote, stretches)).length;
    });
    return found.reduce((sum, count) => sum + count, 0) / (PAGES * QUOTES);
  });
}

/** Half or more of the quote lies under what was found. */
function isFound({ start, end }: Planted, stretches: ReturnType<Peer['find']>): boolean {
  const covered = new Uint8Array(end - start);
  for (const stretch of stretches) {
    covered.fill(1, Math.max(0, stretch.start - start), Math.max(0, stretch.end - start));
  }
  return covered.reduce((sum, one) => sum + one, 0) * 2 >= end - start;
}
