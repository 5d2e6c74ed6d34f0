import { describe, expect, it } from 'vitest';
import { pack } from '../../seeds/index.ts';
import { allNodes, CLAUSES, leaves } from './received.ts';

const [minsheng] = pack.documents;

describe('the shipped documents', () => {
  it('are these eight, in the order of the newspaper page', () => {
    expect(pack.documents.map(({ id }) => id)).toEqual([
      'minsheng-2025',
      'chongqing-consumption-2025',
      'trade-2025-05',
      'rare-earth-2025',
      'archives-2025',
      'vehicle-conformity-2025',
      'cold-chain-2025',
      'gaokao-2025',
    ]);
  });

  it('have ids of their own, each under its document', () => {
    const ids = allNodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const foreign = pack.documents.flatMap(({ id, nodes }) =>
      nodes.filter(node => !node.id.startsWith(`${id}#`)),
    );
    expect(foreign).toEqual([]);
  });

  it('have parents that exist, stand before their children and are named in their ids', () => {
    const seen = new Set<string>();
    const orphans: string[] = [];
    for (const { id, parent } of allNodes) {
      if (parent !== undefined && !(seen.has(parent) && id.startsWith(`${parent}__`))) orphans.push(id);
      seen.add(id);
    }
    expect(orphans).toEqual([]);
  });

  it('have for the text of a parent its leaves joined, and no place of its own', () => {
    const isLeaf = new Set(leaves);
    const faulty = allNodes.filter(node => {
      if (isLeaf.has(node)) return node.text === '' || node.source.length === 0;
      const below = leaves.filter(({ id }) => id.startsWith(`${node.id}__`));
      return node.text !== below.map(({ text }) => text).join('') || node.source.length > 0;
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('name the hosts of their issuers where what stands there in such words is the document itself', () => {
    // An agency writes next month's report in this month's sentences: its hosts say nothing about our text of one report.
    expect(pack.documents.flatMap(({ id, issuerHosts = [] }) => issuerHosts.map(host => [id, host]))).toEqual(
      [['minsheng-2025', 'www.gov.cn']],
    );
  });

  it('say what they are, and why they may be shipped', () => {
    expect(pack.documents.map(({ kind }) => kind)).toEqual([
      'policy',
      'caption',
      'news',
      'commentary',
      'fragment',
      'news',
      'news',
      'news',
    ]);
    expect(pack.documents.filter(({ rights }) => !/著作权|识别/u.test(rights))).toEqual([]);
  });

  it('do not show their working: no column jump and no outline mark in any text', () => {
    expect(allNodes.filter(({ text }) => /‖|^[#@]/u.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the 意见', () => {
  const nodes = minsheng!.nodes;

  it('has title, opening and five sections', () => {
    const top = nodes.filter(({ parent }) => parent === undefined).map(({ id }) => id.split('#')[1]);
    expect(top).toEqual([
      ...['issuer', 'title', 'date', 'preamble'],
      ...['sec_1', 'sec_2', 'sec_3', 'sec_4', 'sec_5', 'dateline'],
    ]);
    const sections = nodes.filter(({ level }) => level === 'section');
    expect(sections.map(({ number = '', heading = '' }) => number + heading)).toEqual([
      '一、增强社会保障公平性',
      '二、提高基本公共服务均衡性',
      '三、扩大基础民生服务普惠性',
      '四、提升多样化社会服务可及性',
      '五、保障措施',
    ]);
  });

  it('has ten clauses with the ids that notes refer to, numbers and headings', () => {
    const clauses = nodes.filter(({ level }) => level === 'clause');
    expect(clauses.map(({ id }) => id)).toEqual(CLAUSES);
    expect(clauses.map(({ number = '', heading = '' }) => number + heading)).toEqual([
      '（一）有效扩大社会保障覆盖面',
      '（二）加强低收入群体兜底帮扶',
      '（三）全方位提高基本公共服务质效',
      '（四）推行由常住地提供基本公共服务',
      '（五）推动教育资源扩优提质',
      '（六）推进优质医疗卫生资源共享',
      '（七）大力发展“一老一小”普惠服务',
      '（八）发展群众家门口的社区服务',
      '（九）提高多样化生活服务品质',
      '（十）促进包容共享发展',
    ]);
  });
});
