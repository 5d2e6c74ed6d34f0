import { describe, expect, it } from 'vitest';
import { newReplica, type Replica, type Seen } from '../../../core/sync/replica.ts';
import {
  beginRound,
  nextStep,
  type Round,
  whenBuilt,
  whenDeleted,
  whenFetched,
  whenListed,
  whenPlanned,
  whenPut,
} from '../../../core/sync/round.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';

interface File extends Omit<Seen, 'own'> {
  readonly length: number;
}

/** A server on which nothing goes wrong, with what was asked of it. */
class Server {
  readonly files = new Map<string, File>();
  requests = 0;
  written = 0;
  private made = 0;

  /** Bytes as measured of notes of sixty characters, packed. */
  make(file: Omit<File, 'length'>): string {
    const length = 375 + 245 * file.ids.length + 17 * file.replaces.length;
    const hash = new Uint8Array(32);
    new DataView(hash.buffer).setUint32(0, ++this.made);
    const name = segmentName(length, hash);
    this.written += length;
    this.files.set(name, { ...file, length });
    return name;
  }
}

function sync(replica: Replica, dirty: readonly string[], server: Server): Replica {
  let round: Round = beginRound(replica);
  let sent: string | undefined;
  for (let step = nextStep(round); step.do !== 'rest'; step = nextStep(round)) {
    if (step.do !== 'plan' && step.do !== 'build') server.requests++;
    if (step.do === 'list')
      round = whenListed(
        round,
        [...server.files].map(([name, { length }]) => ({ name, length })),
      );
    else if (step.do === 'get') {
      const { ids, replaces } = server.files.get(step.name)!;
      round = whenFetched(round, step.name, { is: 'segment', seen: { ids, replaces } });
    } else if (step.do === 'plan') round = whenPlanned(round, { dirty, all: [] });
    else if (step.do === 'build') {
      sent = server.make(step);
      round = whenBuilt(round, sent, { ids: step.ids, left: [] });
    } else if (step.do === 'put') round = whenPut(round);
    else {
      server.files.delete(step.name);
      round = whenDeleted(round, step.name);
    }
  }
  return round.replica;
}

describe('a year of three browsers with twenty edits a day each', () => {
  it('ends on few files, each note written a few times over', () => {
    const server = new Server();
    const browsers = [newReplica([]), newReplica([]), newReplica([])];
    let most = 0;
    let notes = 0;
    for (let day = 0; day < 365; day++) {
      // Two at a time, as they come within the twenty seconds after which an edit is sent.
      for (let edit = 0; edit < 20; edit += 2) {
        for (const [at, replica] of browsers.entries())
          browsers[at] = sync(replica, [`note ${++notes}`, `note ${++notes}`], server);
      }
      most = Math.max(most, server.files.size);
    }
    expect(notes).toBe(21_900);
    expect(most).toBeLessThanOrEqual(80);
    const single = notes * (375 + 245);
    expect(server.written / single).toBeLessThan(4);
    // Of a sync: a listing, its own file, and what the two others wrote; now and then what was replaced goes.
    expect(server.requests / notes).toBeLessThan(6.5);
  }, 60_000);
});
