import { describe, expect, it } from 'vitest';
import { receivedWording } from '../../../core/policy/emendation.ts';
import { pack } from '../../../seeds/index.ts';
import { seenIn } from './shipped-matcher.ts';

/** Each cited node with an emendation: its sentences as they were received, joined. */
const emended = pack.documents.flatMap(({ nodes, emendations }) => {
  const parents = [...new Set(emendations.map(({ node }) => nodes.find(({ id }) => id === node)!.parent!))];
  return parents.map(parent => ({
    parent,
    reading: nodes.find(({ id }) => id === parent)!.text,
    received: nodes
      .filter(node => node.parent === parent)
      .map(({ id, text }) =>
        receivedWording(
          text,
          emendations.filter(({ node }) => node === id),
        ),
      )
      .join(''),
  }));
});

describe('a passage of an emended node', () => {
  it.each(emended)(
    'is found word for word in the wording that was received: $parent',
    ({ parent, received }) => {
      expect(seenIn(received)).toEqual([[parent, 'verbatim', received]]);
    },
  );

  it.each(emended)('is found word for word in the wording that was read: $parent', ({ parent, reading }) => {
    expect(seenIn(reading)).toEqual([[parent, 'verbatim', reading]]);
  });

  it.each(emended)(
    'is found word for word among the other parts of its document: $parent',
    ({ parent, received }) => {
      const { nodes } = pack.documents.find(({ id }) => parent.startsWith(`${id}#`))!;
      const parts = nodes.filter(({ level }) => level === 'clause' || level === 'paragraph');
      const page = parts.map(({ id, text }) => (id === parent ? received : text)).join('\n');
      expect(seenIn(page).filter(([node]) => node === parent)).toEqual([[parent, 'verbatim', received]]);
    },
  );

  it('has two wordings where an emendation was made, and one where it was only proposed', () => {
    const differing = emended.filter(({ reading, received }) => reading !== received);
    expect(differing.map(({ parent }) => parent)).toEqual([
      'minsheng-2025#sec_1__cl_2',
      'minsheng-2025#sec_2__cl_3',
      'minsheng-2025#sec_3__cl_5',
      'minsheng-2025#sec_3__cl_7',
      'minsheng-2025#sec_4__cl_8',
      'trade-2025-05#p_6',
      'rare-earth-2025#p_1',
      'rare-earth-2025#p_3',
      'vehicle-conformity-2025#p_3',
      'gaokao-2025#p_1',
    ]);
  });
});
