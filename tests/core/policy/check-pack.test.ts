import { describe, expect, it } from 'vitest';
import { checkPack, MOST_NODES } from '../../../core/policy/check-pack.ts';
import type { Pack } from '../../../core/policy/pack.ts';
import { smallPack } from '../match/small-library.ts';

/** A small pack of two documents after a change to it. */
function changed(change: (pack: Pack) => void): unknown {
  const pack = smallPack(['# 甲', '增长7%。'], ['# 乙', '丙。']);
  pack.documents[0]!.targets.push({
    id: 'a#growth',
    node: 'a#p_1__st_1',
    kind: 'statistic',
    indicator: '甲',
    comparator: 'up',
    value: 7,
    quote: '增长7%',
  });
  change(pack);
  return pack;
}

function pathsOf(candidate: unknown): string[] {
  const checked = checkPack(candidate);
  return checked.ok ? [] : checked.error.map(({ path }) => path);
}

describe('checking a pack', () => {
  it('finds nothing wrong in one that is right', () => {
    expect(pathsOf(changed(() => undefined))).toEqual([]);
  });

  it.each<[string, (pack: Pack) => void, string[]]>([
    ['a document twice', pack => (pack.documents[1]!.id = 'a'), ['documents.1.id']],
    [
      'a node twice',
      pack => pack.documents[0]!.nodes.push(pack.documents[0]!.nodes[0]!),
      ['documents.0.nodes.3.id'],
    ],
    [
      'a target twice',
      pack => pack.documents[0]!.targets.push(pack.documents[0]!.targets[0]!),
      ['documents.0.targets.1.id'],
    ],
    [
      'a parent that does not exist',
      pack => (pack.documents[0]!.nodes[2]!.parent = 'a#p_9'),
      ['documents.0.nodes.2.parent'],
    ],
    ['a parent after its child', pack => pack.documents[0]!.nodes.reverse(), ['documents.0.nodes.0.parent']],
    [
      'a target on no node',
      pack => (pack.documents[0]!.targets[0]!.node = 'a#p_9'),
      ['documents.0.targets.0.node'],
    ],
    [
      'a quote that is not in its node',
      pack => (pack.documents[0]!.targets[0]!.quote = '增长8%'),
      ['documents.0.targets.0.quote'],
    ],
    [
      'a lacuna outside its text',
      pack => pack.documents[0]!.lacunae.push({ node: 'a#title', at: 2, why: '?' }),
      ['documents.0.lacunae.0'],
    ],
    [
      'a group on no node',
      pack => pack.documents[1]!.groups.push({ id: 'x', name: '人', nodes: ['b#p_7'] }),
      ['documents.1.groups.0.nodes.0'],
    ],
    [
      'a relation to nothing',
      pack => pack.relations.push({ from: 'a#title', to: 'c#title', type: 'context', reason: '无' }),
      ['relations.0.to'],
    ],
    [
      'an emendation whose reading is not there',
      pack =>
        pack.documents[0]!.emendations.push({
          node: 'a#title',
          received: '申',
          reading: '由',
          reason: '形近',
          confidence: 'certain',
        }),
      ['documents.0.emendations.0.reading'],
    ],
    [
      'hosts of issuers that are not named',
      pack => Object.assign(pack.documents[0]!, { issuers: [], issuerHosts: ['www.gov.cn'] }),
      ['documents.0.issuerHosts'],
    ],
    [
      'an address in the place of a host',
      pack => (pack.documents[0]!.issuerHosts = ['https://www.gov.cn/']),
      ['documents.0.issuerHosts.0'],
    ],
    [
      'a script in a string',
      pack => (pack.documents[0]!.title = '<script>alert(1)</script>'),
      ['documents.0.title'],
    ],
    [
      'markup in a text',
      pack => (pack.documents[0]!.nodes[2]!.text = '增长7%。<img src=x onerror=x>'),
      ['documents.0.nodes.2.text'],
    ],
    ['a control character', pack => (pack.documents[0]!.shortTitle = '甲\u0000'), ['documents.0.shortTitle']],
    [
      'an overlong text',
      pack => (pack.documents[0]!.nodes[2]!.text = '长'.repeat(100_001)),
      ['documents.0.nodes.2.text'],
    ],
  ])('refuses %s and says where', (_, change, paths) => {
    expect(pathsOf(changed(pack => void change(pack)))).toEqual(expect.arrayContaining(paths));
  });

  it('lists every fault, each with what to do about it', () => {
    const checked = checkPack(
      changed(pack => {
        pack.documents[0]!.targets[0]!.quote = '增长8%';
        pack.relations.push({ from: 'x#title', to: 'y#title', type: 'context', reason: '无' });
      }),
    );
    expect(checked.ok ? [] : checked.error.map(({ path }) => path)).toEqual([
      'documents.0.targets.0.quote',
      'relations.0.from',
      'relations.0.to',
    ]);
    expect(checked.ok || checked.error.every(({ remedy }) => remedy !== '')).toBe(true);
  });

  it('says of a host that is none how one is written', () => {
    const issuerHosts = ['www.gov.cn:443'];
    const checked = checkPack(changed(pack => Object.assign(pack.documents[0]!, { issuerHosts })));
    expect(checked.ok ? [] : checked.error.map(({ remedy }) => remedy)).toEqual([
      'Write the host alone, in small letters: www.gov.cn',
    ]);
  });

  it('refuses 100,000 nodes before it looks at any of them', () => {
    let looked = 0;
    const node = {
      get id() {
        looked++;
        return 'a#p_1';
      },
    };
    const candidate = { format: 1, documents: [{ nodes: Array.from({ length: 100_000 }, () => node) }] };
    expect(MOST_NODES).toBeLessThan(100_000);
    expect(pathsOf(candidate)).toEqual(['documents']);
    expect(looked).toBe(0);
  });

  it.each([null, undefined, 7, 'pack', [], { documents: 7 }, { documents: [null] }])(
    'refuses %j without an exception',
    candidate => {
      expect(checkPack(candidate).ok).toBe(false);
    },
  );
});
