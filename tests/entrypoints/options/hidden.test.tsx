// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type HiddenPassage, hiddenPassage } from '../../../core/policy/hidden-passage.ts';
import { failure, success } from '../../../core/result.ts';
import { Hidden } from '../../../entrypoints/options/hidden.tsx';
import { press } from '../../components/operate.ts';
import { show, t } from '../../components/show.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { fakeBrowser } from '../../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const row = (node: string, text: string) =>
  hiddenPassage({ node, text, title: '页' }, 'https://a.cn/', '2026-01-02T00:00:00Z');
const CLAUSE = row('a#sec_1__cl_1', '床位占比');
const STRANGE = row('gone#p_1', '不认得的一处');

const { sendMessage } = fakeBrowser.runtime;
let kept: HiddenPassage[];

/** A background that holds what is hidden, and refuses what the test says. */
function answers(refused?: string): void {
  sendMessage.mockImplementation(async message => {
    const { type, words } = message as { type: string; words?: string };
    if (type === refused) return failure('storage-refused');
    if (type === 'list-hidden') return success(kept);
    kept = kept.filter(one => one.words !== words);
    return success(null);
  });
}

/** Until the answers that are on their way have come. */
const answered = () => act(() => new Promise<void>(come => setTimeout(come)));

async function shown(pack?: Parameters<typeof Hidden>[0]['pack']): Promise<HTMLElement> {
  let view!: HTMLElement;
  await act(() => {
    view = show(<Hidden pack={pack} t={t} />);
  });
  await answered();
  return view;
}

async function restoreFirst(view: HTMLElement): Promise<void> {
  await press(view.querySelector('button')!);
  await answered();
}

const words = (view: Element, selector: string) =>
  [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(() => {
  kept = [CLAUSE, STRANGE];
  answers();
});

describe('what is hidden, in the settings', () => {
  it('is listed with the document and number of its clause, or its id where no document has it', async () => {
    const view = await shown(smallPolicy());
    expect(view.querySelector('#hidden h2')!.textContent).toBe('⟦section-hidden⟧');
    expect(words(view, 'li p').map(said => said!.split(' · ')[0])).toEqual([
      '⟦hidden-from name=养老意见 （一）⟧',
      '⟦hidden-from name=gone#p_1⟧',
    ]);
  });

  it('names a document once where the node has no number', async () => {
    kept = [row('b#p_1', '外贸的一处')];
    expect(words(await shown(smallPolicy()), 'li p')[0]).toContain('⟦hidden-from name=外贸⟧');
  });

  it('is listed by ids before the documents are known', async () => {
    expect(words(await shown(), 'li p')[0]).toContain('⟦hidden-from name=a#sec_1__cl_1⟧');
  });

  it('is gone from the list once it was restored', async () => {
    const view = await shown();
    await restoreFirst(view);
    expect(words(view, 'blockquote')).toEqual(['不认得的一处']);
    expect(words(view, '[role="status"]')).toEqual(['⟦hidden-restored⟧']);
    expect(kept).toEqual([STRANGE]);
  });

  it('stays where it could not be restored', async () => {
    answers('restore-hidden');
    const view = await shown();
    await restoreFirst(view);
    expect(words(view, 'blockquote')).toHaveLength(2);
    expect(words(view, '[role="status"]')).toEqual(['⟦hidden-not-restored⟧']);
  });

  it('is said not to be readable where it is not', async () => {
    answers('list-hidden');
    expect(words(await shown(), '.hidden-list > p')).toEqual(['', '⟦hidden-failed⟧']);
  });
});
