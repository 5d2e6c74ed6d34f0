import { describe, expect, it } from 'vitest';
import { pack } from '../../seeds/index.ts';
import { nodeText, received } from './received.ts';

const emendations = pack.documents.flatMap(document => document.emendations);

describe('every emendation', () => {
  it('has its reading, or what it leaves standing, in its node', () => {
    const missing = emendations.filter(
      ({ node, reading, received: wrong, stands }) => !nodeText(node).includes(stands ? wrong : reading),
    );
    expect(missing).toEqual([]);
  });

  it('has its received wording in the received text, spaces aside', () => {
    const dense = received.replace(/\s+/gu, '');
    expect(emendations.filter(({ received: wrong }) => !dense.includes(wrong))).toEqual([]);
  });

  it('gives a reason, and a source unless it is a conjecture', () => {
    expect(emendations.filter(({ reason }) => reason.length < 4)).toEqual([]);
    expect(
      emendations.filter(
        ({ confidence, source }) => (confidence === 'conjecture') !== (source === undefined),
      ),
    ).toEqual([]);
  });
});

describe('the witness', () => {
  it('is official nowhere yet', () => {
    const official = pack.documents.flatMap(({ nodes }) =>
      nodes.filter(({ witness }) => witness === 'official'),
    );
    expect(official).toEqual([]);
  });

  it('of a clause with one sentence from the scan alone is the scan', () => {
    const witnessOf = (id: string) =>
      pack.documents[0]!.nodes.find(node => node.id === `minsheng-2025#${id}`)!.witness;
    expect(witnessOf('sec_3__cl_7__st_4')).toBe('digest');
    expect(witnessOf('sec_3__cl_7')).toBe('scan');
    expect(witnessOf('sec_3__cl_5')).toBe('copies');
  });
});
