import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCatalogue } from '../../../core/policy/catalogue.ts';
import type { Proposal } from '../../../core/policy/proposal.ts';
import { failure, success } from '../../../core/result.ts';
import { createProposing, type Proposing } from '../../../entrypoints/background/proposing.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';

const PAGE = 'https://www.gov.cn/zhengce/a.htm';
const NODE = 'a#sec_1__cl_1';
const REQUEST = {
  node: NODE,
  title: '关于养老托育的意见',
  grade: 'number',
  source: '80',
  text: '85',
} as const;
const pack = smallPolicy(policy => {
  policy.issuerHosts = ['www.gov.cn'];
});

const keep = vi.fn<(proposal: Proposal) => Promise<ReturnType<typeof success<null>>>>();
const remove = vi.fn();
const changed = vi.fn();
let proposing: Proposing;

beforeEach(() => {
  vi.resetAllMocks();
  keep.mockResolvedValue(success(null));
  remove.mockResolvedValue(success(null));
  proposing = createProposing(
    { list: async () => success([]), keep, remove },
    {
      catalogue: () => createCatalogue([pack]),
      version: () => '0.1.0',
      now: () => new Date('2026-01-02T03:04:05Z'),
      changed,
    },
  );
});

describe('proposing', () => {
  it('keeps node, both wordings, page, day and version', async () => {
    const place = { start: 24, end: 26 };
    expect(await proposing.propose({ ...REQUEST, place }, `${PAGE}#p3`)).toEqual(success(null));
    expect(keep.mock.calls).toEqual([[smallProposal()]]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('keeps no place where our words do not stand there', async () => {
    await proposing.propose({ ...REQUEST, place: { start: 3, end: 5 } }, PAGE);
    expect(keep.mock.calls[0]![0]).not.toHaveProperty('place');
  });

  it('keeps the page’s wording and title on one line', async () => {
    await proposing.propose({ ...REQUEST, text: ' 八十\n五 ', title: 'a\n<b>' }, PAGE);
    expect(keep.mock.calls[0]![0]).toMatchObject({ reading: '八十 五', title: 'a b>' });
  });

  it.each([
    ['of a page of somebody else', REQUEST, 'https://www.news.cn/'],
    ['of a page without an address', REQUEST, ''],
    ['of a document that names no host', { ...REQUEST, node: 'b#p_1' }, PAGE],
    ['of a node that is in no pack', { ...REQUEST, node: 'c#p_1' }, PAGE],
  ])('refuses a wording %s', async (_, request, address) => {
    expect(await proposing.propose(request, address)).toEqual(failure('not-issuer'));
    expect(keep).not.toHaveBeenCalled();
  });

  it.each([
    ['longer than any sentence', { text: '长'.repeat(2_001) }],
    ['with markup in it', { text: '<script>' }],
  ])('refuses a wording %s', async (_, said) => {
    expect(await proposing.propose({ ...REQUEST, ...said }, PAGE)).toEqual(failure('bad-request', 'propose'));
    expect(keep).not.toHaveBeenCalled();
  });

  it('takes back what was kept from this page, by the same key', async () => {
    await proposing.propose({ ...REQUEST, text: ' 85 ' }, PAGE);
    await proposing.withdraw({ ...REQUEST, text: ' 85 ' }, `${PAGE}#end`);
    expect(smallProposal()).toMatchObject(remove.mock.calls[0]![0]);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('puts back one as it was', async () => {
    await proposing.restore(smallProposal());
    expect(keep.mock.calls).toEqual([[smallProposal()]]);
  });

  it('tells nobody of a change that was refused', async () => {
    keep.mockResolvedValue(failure('storage-refused') as never);
    expect(await proposing.propose(REQUEST, PAGE)).toEqual(failure('storage-refused'));
    expect(changed).not.toHaveBeenCalled();
  });
});
