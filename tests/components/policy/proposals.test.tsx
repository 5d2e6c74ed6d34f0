// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeptProposals, Proposals } from '../../../components/policy/proposals.tsx';
import type { Proposal } from '../../../core/policy/proposal.ts';
import { proposedApparatus } from '../../../core/policy/proposed-apparatus.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';
import { buttonOf, press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const [policy] = smallPolicy().documents;
const OTHER = smallProposal({ node: 'a#sec_2', source: '', reading: '切实', place: { start: 8, end: 8 } });
const onDelete = vi.fn<(proposal: Proposal) => Promise<boolean>>();
const onRestore = vi.fn<(proposal: Proposal) => Promise<boolean>>();
const onNode = vi.fn();

function element(proposals: KeptProposals['proposals']) {
  const kept = { proposals, version: '0.1.0', onDelete, onRestore };
  return <Proposals document={policy!} {...{ kept, onNode, t }} />;
}

/** The view after its first drawing, in which the file is made. */
async function viewOf(...proposals: Proposal[]): Promise<HTMLElement> {
  let view!: HTMLElement;
  await act(() => {
    view = show(element(proposals));
  });
  return view;
}

function said(view: Element, selector: string): (string | null)[] {
  return [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function actionOf(view: Element, action: string): HTMLElement {
  return view.querySelector<HTMLElement>(`[data-action="${action}"]`)!;
}

beforeEach(() => {
  vi.resetAllMocks();
  onDelete.mockResolvedValue(true);
  onRestore.mockResolvedValue(true);
});

describe('the proposals in the panel', () => {
  it('say what they are where there are none, and offer no empty file', async () => {
    const view = await viewOf();
    expect(view.textContent).toBe('⟦proposals-none⟧⟦proposals-note⟧');
    expect(actionOf(view, 'export-proposals')).toBeNull();
  });

  it('say so where they could not be read', () => {
    expect(show(element('failed')).textContent).toBe('⟦proposals-failed⟧');
  });

  it('stand by clause, each clause leading to itself', async () => {
    const view = await viewOf(OTHER, smallProposal());
    expect(said(view, 'h2')).toEqual(['（一）增加护理床位', '二、加强保障']);
    expect([...view.querySelectorAll('li')].map(row => row.dataset.node)).toEqual([
      'a#sec_1__cl_1',
      'a#sec_2',
    ]);
    await press(buttonOf(view, '（一）'));
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_1']]);
  });

  it('give both wordings with their neighbours, what differs being marked', async () => {
    const view = await viewOf(smallProposal());
    expect(said(view, 'dt')).toEqual(['⟦our-copy⟧', '⟦issuer-page⟧']);
    expect(said(view, 'dd')).toEqual([
      '年人床位占比原则上不低于80%。新建养老机构1000',
      '年人床位占比原则上不低于85%。新建养老机构1000',
    ]);
    expect(said(view, 'mark')).toEqual(['80', '85']);
  });

  it('say in words that one side has nothing', async () => {
    expect(said(await viewOf(OTHER), 'mark')).toEqual(['⟦no-words⟧', '切实']);
  });

  it('lead to the page in a tab of its own, which does not learn from where, and give the day', async () => {
    const view = await viewOf(smallProposal());
    const link = view.querySelector<HTMLAnchorElement>('li a')!;
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([
      'https://www.gov.cn/zhengce/a.htm',
      '_blank',
      'noreferrer',
    ]);
    expect(link.textContent).toBe('关于养老托育的意见');
    expect(view.querySelector('time')!.textContent).toBe('2026-01-02');
    expect(said(await viewOf(smallProposal({ title: '' })), 'li a')).toEqual([
      'https://www.gov.cn/zhengce/a.htm',
    ]);
  });

  it('show one whose part is gone under the id it had', async () => {
    const view = await viewOf(smallProposal({ node: 'a#sec_9' }));
    expect(said(view, 'h2')).toEqual(['a#sec_9']);
    expect(view.querySelector('h2 button')).toBeNull();
    expect(said(view, 'dd')).toEqual(['80', '85']);
  });

  it('are saved as a file of this document, which is what its authors can paste', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    const view = await viewOf(smallProposal(), smallProposal({ node: 'b#p_1' }));
    const link = actionOf(view, 'export-proposals') as HTMLAnchorElement;
    expect([link.localName, link.getAttribute('href'), link.getAttribute('download')]).toEqual([
      'a',
      'blob:made',
      'meipi-proposals-a.json',
    ]);
    expect(made.map(({ type }) => type)).toEqual(['application/json']);
    expect(JSON.parse(await made[0]!.text())).toEqual(proposedApparatus(policy!, [smallProposal()], '0.1.0'));
  });

  it('have a name for each control, and one that tells rows apart', async () => {
    const view = await viewOf(smallProposal(), OTHER, smallProposal({ reading: '', source: '原则上' }));
    const names = [...view.querySelectorAll('a, button')].map(
      control => control.getAttribute('aria-label') ?? control.textContent,
    );
    expect(names.every(name => name !== '')).toBe(true);
    const deleting = [...view.querySelectorAll('[data-action="delete-proposal"]')];
    expect(new Set(deleting.map(button => button.getAttribute('aria-label'))).size).toBe(3);
  });

  it('have no words of their own', async () => {
    const view = await viewOf(smallProposal({ title: '' }));
    const known = ['80', '85', '年人床位占比原则上不低于', '%。新建养老机构1000', '（一）', '增加护理床位'];
    expect(wordsOfItsOwn(view, ...known, 'https://www.gov.cn/zhengce/a.htm', '2026-01-02')).toBe('');
  });
});

describe('deleting a proposal', () => {
  it('asks for it, says that it is done, and offers to undo it with the focus there', async () => {
    const view = await viewOf(smallProposal());
    await press(actionOf(view, 'delete-proposal'));
    await act(() => render(element([]), view));
    expect(onDelete.mock.calls).toEqual([[smallProposal()]]);
    expect(said(view, '[role="status"]')).toEqual(['⟦proposal-deleted⟧']);
    expect(document.activeElement).toBe(actionOf(view, 'undo'));
  });

  it('is undone with the very same one, and the focus goes back to its row', async () => {
    const view = await viewOf(smallProposal(), OTHER);
    await press(actionOf(view, 'delete-proposal'));
    await act(() => render(element([OTHER]), view));
    await press(actionOf(view, 'undo'));
    await act(() => render(element([OTHER, smallProposal()]), view));
    expect(onRestore.mock.calls).toEqual([[smallProposal()]]);
    expect(actionOf(view, 'undo')).toBeNull();
    expect(document.activeElement).toBe(actionOf(view, 'delete-proposal'));
    expect(said(view, '[role="status"]')).toEqual(['']);
  });

  it('says so where it did not go well, and offers nothing to undo', async () => {
    onDelete.mockResolvedValue(false);
    const view = await viewOf(smallProposal());
    await press(actionOf(view, 'delete-proposal'));
    expect(said(view, '[role="status"]')).toEqual(['⟦proposal-not-changed⟧']);
    expect(actionOf(view, 'undo')).toBeNull();
  });

  it('can still be undone where the first try did not go well', async () => {
    onRestore.mockResolvedValueOnce(false);
    const view = await viewOf(smallProposal());
    await press(actionOf(view, 'delete-proposal'));
    await press(actionOf(view, 'undo'));
    expect(said(view, '[role="status"]')).toEqual(['⟦proposal-not-changed⟧']);
    await press(actionOf(view, 'undo'));
    expect(onRestore).toHaveBeenCalledTimes(2);
    expect(actionOf(view, 'undo')).toBeNull();
  });
});
