import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PACK_FORMAT, packSchema } from '../../../core/policy/pack.ts';
import { pack } from '../../../seeds/index.ts';

/** Where the schema finds fault with a pack; empty for one that it accepts. */
function faultsOf(candidate: unknown): string[] {
  const read = v.safeParse(packSchema, candidate);
  return read.success ? [] : read.issues.map(issue => v.getDotPath(issue) ?? 'the whole');
}

interface Loose {
  [key: string]: unknown;
  documents: { [key: string]: unknown; nodes: { [key: string]: unknown; source: unknown[] }[] }[];
}

/** The shipped pack after a change to it. */
function changed(change: (pack: Loose) => void): unknown {
  const copy = structuredClone(pack) as unknown as Loose;
  change(copy);
  return copy;
}

describe('the pack format', () => {
  it('accepts the shipped pack, also after a journey through JSON', () => {
    expect(faultsOf(pack)).toEqual([]);
    expect(faultsOf(JSON.parse(JSON.stringify(pack)))).toEqual([]);
  });

  it.each<[string, (pack: Loose) => void, string]>([
    ['another format', copy => Object.assign(copy, { format: PACK_FORMAT + 1 }), 'format'],
    ['a format written as text', copy => Object.assign(copy, { format: '1' }), 'format'],
    ['an unknown key', copy => Object.assign(copy, { script: 'x' }), 'script'],
    [
      'an unknown key deep inside',
      copy => Object.assign(copy.documents[0]!.nodes[0]!, { html: '<b>' }),
      'documents.0.nodes.0.html',
    ],
    ['a missing key', copy => delete copy.documents[1]!.rights, 'documents.1.rights'],
    [
      'a document id with capitals',
      copy => Object.assign(copy.documents[0]!, { id: 'Min' }),
      'documents.0.id',
    ],
    [
      'a date that is none',
      copy => Object.assign(copy.documents[0]!, { date: '9.6.2025' }),
      'documents.0.date',
    ],
    [
      'a level that is none',
      copy => Object.assign(copy.documents[0]!.nodes[0]!, { level: 'chapter' }),
      'documents.0.nodes.0.level',
    ],
  ])('refuses %s and says where it is', (_, change, where) => {
    expect(faultsOf(changed(change))).toEqual([where]);
  });

  it('refuses node ids that are not `document#eId`', () => {
    const ids = [
      'minsheng-2025',
      '#sec_1',
      'a#',
      'a#sec_1_cl_1',
      'a#SEC_1',
      'a#sec_1__cl_',
      'a b#p_1',
      'a#p_1\n',
      'a#p_1"',
    ];
    const accepted = ids.filter(
      id => faultsOf(changed(copy => Object.assign(copy.documents[0]!.nodes[0]!, { id }))).length === 0,
    );
    expect(accepted).toEqual([]);
  });

  it('takes hosts of the issuers, and does without', () => {
    const hosts = ['www.gov.cn', 'a-b.example', 'xn--fiqs8s.xn--fiqs8s', 'a.co'];
    expect(faultsOf(changed(copy => Object.assign(copy.documents[0]!, { issuerHosts: hosts })))).toEqual([]);
    expect(faultsOf(changed(copy => delete copy.documents[0]!.issuerHosts))).toEqual([]);
  });

  it('refuses hosts that are not written as browsers write them', () => {
    const hosts = [
      ...[
        '',
        'gov',
        '.gov.cn',
        'www.gov.cn.',
        'www..gov.cn',
        'WWW.gov.cn',
        '-a.cn',
        'a-.cn',
        'a_b.cn',
        '*.gov.cn',
      ],
      ...[
        'https://www.gov.cn',
        'www.gov.cn/',
        'www.gov.cn:443',
        'a@www.gov.cn',
        '127.0.0.1',
        '[::1]',
        '中国.cn',
      ],
      ...['www.gov.cn\n', ' www.gov.cn', `${'a.'.repeat(130)}cn`, `${'a'.repeat(64)}.cn`],
    ];
    const accepted = hosts.filter(
      host =>
        faultsOf(changed(copy => Object.assign(copy.documents[0]!, { issuerHosts: [host] }))).length === 0,
    );
    expect(accepted).toEqual([]);
  });

  it('refuses spans that are empty, inverted, negative or broken', () => {
    const spans = [
      { start: 5, end: 5 },
      { start: 9, end: 5 },
      { start: -1, end: 5 },
      { start: 0.5, end: 5 },
      { start: 0, end: Number.POSITIVE_INFINITY },
      { start: 0 },
    ];
    const accepted = spans.filter(
      span => faultsOf(changed(copy => copy.documents[0]!.nodes[0]!.source.push(span))).length === 0,
    );
    expect(accepted).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('refuses the key %s, at the top and inside', key => {
    const json = JSON.stringify(pack);
    const atTop = JSON.parse(json.replace('{"format"', `{"${key}":{"isAdmin":true},"format"`));
    const inside = JSON.parse(json.replace('{"id"', `{"${key}":{"isAdmin":true},"id"`));
    expect(Object.hasOwn(atTop, key) && Object.hasOwn(inside.documents[0], key)).toBe(true);
    expect(faultsOf(atTop)).not.toEqual([]);
    expect(faultsOf(inside)).not.toEqual([]);
  });

  it('refuses what is no pack at all', () => {
    const candidates = [null, undefined, 7, '{}', [], {}, [pack]];
    expect(candidates.filter(candidate => faultsOf(candidate).length === 0)).toEqual([]);
  });
});
