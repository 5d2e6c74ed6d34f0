import type { Proposal } from '../../../core/policy/proposal.ts';

/** What a reader kept of the small policy's first clause: the issuer's page has 85% where we have 80%. */
export function smallProposal(said: Partial<Proposal> = {}): Proposal {
  return {
    node: 'a#sec_1__cl_1',
    source: '80',
    reading: '85',
    address: 'https://www.gov.cn/zhengce/a.htm',
    place: { start: 24, end: 26 },
    grade: 'number',
    title: '关于养老托育的意见',
    date: '2026-01-02T03:04:05.000Z',
    format: 1,
    version: '0.1.0',
    ...said,
  };
}
