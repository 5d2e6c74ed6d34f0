import { describe, expect, it } from 'vitest';
import { newReplica, type Replica, tryUnreadAgain } from '../../../core/sync/replica.ts';
import {
  beginRound,
  type Fetched,
  nextStep,
  type Round,
  whenBuilt,
  whenDeleted,
  whenFetched,
  whenListed,
  whenPlanned,
  whenPut,
  whenStopped,
} from '../../../core/sync/round.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';

function file(number: number, length = 500): string {
  return segmentName(
    length,
    Uint8Array.from({ length: 32 }, () => number),
  );
}

function entries(...names: string[]) {
  return names.map(name => ({ name, length: 500 }));
}

const EMPTY = newReplica([]);

interface Around {
  readonly server: readonly string[];
  readonly dirty?: readonly string[];
  readonly all?: readonly string[];
  readonly holds?: Readonly<Record<string, Fetched>>;
  readonly isTidying?: boolean;
}

/** A whole sync with a server that has these files; each new one is called `made`. */
function sync(
  replica: Replica,
  { server, dirty = [], all = dirty, holds = {}, isTidying }: Around,
  made = file(99),
) {
  const did: string[] = [];
  let round: Round = beginRound(replica, isTidying);
  for (let step = nextStep(round); step.do !== 'rest'; step = nextStep(round)) {
    did.push('name' in step ? `${step.do} ${step.name}` : step.do);
    if (step.do === 'list') round = whenListed(round, entries(...server));
    else if (step.do === 'get') {
      const fetched = holds[step.name] ?? { is: 'segment', seen: { ids: [step.name], replaces: [] } };
      round = whenFetched(round, step.name, fetched);
    } else if (step.do === 'plan') round = whenPlanned(round, { dirty, all });
    else if (step.do === 'build') {
      did.push(`${step.ids} for ${step.replaces}`);
      round = whenBuilt(round, made, { ids: step.ids, left: [] });
    } else round = step.do === 'put' ? whenPut(round) : whenDeleted(round, step.name);
  }
  return { replica: round.replica, did: did.filter(step => step !== 'plan' && step !== 'build') };
}

/** What a browser remembers that wrote these itself, a note each. */
function author(...names: string[]): Replica {
  const seen = names.map(name => [name, { ids: [name], replaces: [], own: true }] as const);
  return { ...EMPTY, seen: new Map(seen) };
}

describe('a sync', () => {
  it('with nothing new lists and rests', () => {
    expect(sync(author(file(1)), { server: [file(1)] }).did).toEqual(['list']);
  });

  it('publishes a note in two requests, and takes it for published once it is listed', () => {
    const sent = sync(EMPTY, { server: [], dirty: ['a'] });
    expect(sent.did).toEqual(['list', 'a for ', `put ${file(99)}`]);
    expect(sent.replica.outbox).toMatchObject({ name: file(99), ids: ['a'] });
    const after = sync(sent.replica, { server: [file(99)] });
    expect(after.did).toEqual(['list']);
    expect(after.replica.outbox).toBeUndefined();
  });

  it('sends an outbox again that is not listed, and nothing else until it is', () => {
    const { replica } = sync(EMPTY, { server: [], dirty: ['a'] });
    expect(sync(replica, { server: [], dirty: ['b'] }, file(98)).did).toEqual(['list', `put ${file(99)}`]);
  });

  it('fetches what it has not seen, and not what is unfinished, foreign or too large', () => {
    const round = whenListed(beginRound(EMPTY), [
      { name: file(1), length: 500 },
      { name: file(2), length: 499 },
      { name: 'holiday.jpg', length: 500 },
      { name: file(3, 8_000_001), length: 8_000_001 },
    ]);
    expect(round.fetch).toEqual([file(1)]);
  });

  it('does not ask again for what it cannot read, until it can read more', () => {
    const holds = { [file(1)]: { is: 'newer' }, [file(2)]: { is: 'broken' } } as const;
    const server = [file(1), file(2), file(3)];
    const first = sync(EMPTY, { server, holds });
    expect(first.did).toHaveLength(4);
    expect(sync(first.replica, { server }).did).toEqual(['list']);
    expect(sync(tryUnreadAgain(first.replica), { server }).did).toHaveLength(3);
  });

  it('asks more and more rarely for what does not come, and goes on with the others', () => {
    const around = { server: [file(1), file(2)], holds: { [file(1)]: { is: 'failed' } } } as const;
    let { replica, did } = sync(EMPTY, around);
    expect(did).toEqual(['list', `get ${file(1)}`, `get ${file(2)}`]);
    const asked = Array.from({ length: 24 }, () => {
      ({ replica, did } = sync(replica, around));
      return did.length - 1;
    });
    expect(asked.join('')).toBe('101000100000001000000010');
  });

  it('publishes all there is when a file is missing for the second time, not for the first', () => {
    const first = sync(author(file(1), file(2)), { server: [file(2)], all: ['a', 'b'] });
    expect(first.did).toEqual(['list']);
    expect(sync(first.replica, { server: [file(2)], all: ['a', 'b'] }).did).toContain(`a,b for ${file(1)}`);
    const back = sync(first.replica, { server: [file(1), file(2)], all: ['a', 'b'] });
    expect(sync(back.replica, { server: [file(2)], all: ['a', 'b'] }).did).toEqual(['list']);
  });

  it('does not hold a first miss against a file that was there again in a sync that was cut', () => {
    const first = sync(author(file(1), file(2)), { server: [file(2)], all: ['a', 'b'] });
    const cut = whenListed(beginRound(first.replica), entries(file(1), file(2)));
    expect(sync(cut.replica, { server: [file(2)], all: ['a', 'b'] }).did).toEqual(['list']);
  });

  it('misses nothing that was replaced, even by a file that is gone itself', () => {
    const cover = { is: 'segment', seen: { ids: ['a'], replaces: [file(1)] } } as const;
    const { replica, did } = sync(author(file(1)), { server: [file(3)], holds: { [file(3)]: cover } });
    expect(did).toEqual(['list', `get ${file(3)}`]);
    expect([...replica.seen.keys()]).toEqual([file(3)]);
  });

  it('writes seven files of its own together with the next, and deletes them once that is listed', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map(number => file(number));
    const sent = sync(author(...seven), { server: seven, dirty: ['a'] });
    expect(sent.did).toEqual(['list', `a,${seven} for ${seven}`, `put ${file(99)}`]);
    const after = sync(sent.replica, { server: [...seven, file(99)] });
    expect(after.did).toEqual(['list', ...seven.map(name => `delete ${name}`)]);
    expect(sync(after.replica, { server: [file(99)] }).did).toEqual(['list']);
  });

  it('leaves the files of other browsers to them, unless there are very many', () => {
    const many = Array.from({ length: 61 }, (_, at) => file(at + 1));
    const few = sync(EMPTY, { server: many.slice(0, 60) }).replica;
    expect(sync(few, { server: many.slice(0, 60), dirty: ['a'] }).did).toContain('a for ');
    const all = sync(EMPTY, { server: many }).replica;
    expect(sync(all, { server: many, dirty: ['a'] }).did).toContain(`a,${many} for ${many}`);
  });

  it('deletes nothing while something is missing', () => {
    const seen = new Map(author(file(1), file(2), file(3)).seen);
    seen.set(file(3), { ids: ['a'], replaces: [file(1)], own: true });
    const replica = { ...EMPTY, seen };
    expect(sync(replica, { server: [file(1), file(3)] }).did).toEqual(['list']);
    expect(sync(replica, { server: [file(1), file(2), file(3)] }).did).toEqual(['list', `delete ${file(1)}`]);
  });

  it('gives an outbox up that was published and replaced while its profile was away', () => {
    const { replica } = sync(EMPTY, { server: [], dirty: ['a'] });
    const cover = { is: 'segment', seen: { ids: ['a'], replaces: [file(99)] } } as const;
    expect(sync(replica, { server: [file(3)], holds: { [file(3)]: cover } }).did).toEqual([
      'list',
      `get ${file(3)}`,
    ]);
  });

  it('tidies by writing all into one and deleting what it has read', () => {
    const server = [file(1), file(2)];
    const { replica } = sync(EMPTY, { server });
    const tidied = sync(replica, { server, all: ['a', 'b'], isTidying: true });
    expect(tidied.did).toContain(`a,b for ${server}`);
    expect(sync(tidied.replica, { server: [...server, file(99)] }).did).toHaveLength(3);
  });

  it('publishes in parts what does not fit: none replaces anything, and what was missing is so no longer', () => {
    const replica = { ...author(file(7)), owed: { ids: ['a', 'b'], replaces: [file(7)] } };
    const planned = whenPlanned(whenListed(beginRound(replica), []), { dirty: [], all: ['a', 'b'] });
    const built = whenBuilt(planned, file(1), { ids: ['a'], left: ['b'] });
    expect(built.replica).toMatchObject({ outbox: { replaces: [] }, owed: { ids: ['b'], replaces: [] } });
    expect(built.replica.seen.size).toBe(0);
    expect(sync(built.replica, { server: [file(1)] }).did).toContain('b for ');
  });

  it('leaves files as they are that would not fit into one', () => {
    const large = [1, 2, 3, 4, 5, 6, 7].map(number => file(number, 250_000));
    const round = whenListed(
      beginRound(author(...large), true),
      large.map(name => ({ name, length: 250_000 })),
    );
    expect(whenPlanned(round, { dirty: ['a'], all: ['a'] }).publish).toEqual({ ids: ['a'], replaces: [] });
  });

  it('publishes all to a server of which it knows nothing', () => {
    expect(sync(newReplica(['a', 'b']), { server: [] }).did).toContain('a,b for ');
  });

  it('is over when the listing does not come', () => {
    expect(nextStep(whenStopped(beginRound(author(file(1)))))).toEqual({ do: 'rest' });
  });
});
