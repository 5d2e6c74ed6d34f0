import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { createRemembering } from '../../../entrypoints/background/remembering.ts';
import { createMetPages, type MetPages } from '../../../platform/storage/met-pages.ts';
import { woken } from '../../platform/storage/woken.ts';

const NODE = 'a#cl_1';
const PASSAGES = [{ node: NODE, kind: 'verbatim' as const }];
const ASKER = { url: 'https://www.news.cn/a.html#p' };
const ROW = { address: 'https://www.news.cn/a.html', title: '一则新闻', kind: 'verbatim', first: 9, last: 9 };

const changed = vi.fn();
let pages: MetPages;

async function rest() {}

function remembering(keepsMet = true) {
  const settings = { read: async () => ({ ...DEFAULTS, keepsMet }) };
  return createRemembering({ settings, pages, now: () => 9, rest, changed });
}

beforeEach(() => {
  pages = createMetPages(woken());
  changed.mockClear();
});

const kept = async () => {
  const rows = await pages.of(NODE);
  return rows.ok && rows.value;
};

describe('remembering where clauses were met', () => {
  it('keeps the page, its title and how sure it is, and says so once', async () => {
    await remembering().met(PASSAGES, '一则新闻', ASKER);
    await remembering().met(PASSAGES, '一则新闻', ASKER);
    expect(await kept()).toEqual([{ node: NODE, ...ROW }]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['where the reader has not turned it on', false, PASSAGES, ASKER],
    ['in a private window', true, PASSAGES, { ...ASKER, isPrivate: true }],
    ['of a page without passages', true, [], ASKER],
    ['without an address', true, PASSAGES, { url: undefined }],
  ])('keeps nothing %s', async (_, isOn, passages, asker) => {
    await remembering(isOn).met(passages, '一则新闻', asker);
    expect(await kept()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('does nothing before the page is answered', async () => {
    const answered = Promise.withResolvers<void>();
    const read = vi.fn(async () => ({ ...DEFAULTS, keepsMet: true }));
    const keep = vi.fn(async () => success(true));
    const { met } = createRemembering({
      ...{ settings: { read }, pages: { ...pages, keep }, now: () => 9, changed },
      rest: () => answered.promise,
    });
    const done = met(PASSAGES, '', ASKER);
    await Promise.resolve();
    expect([read.mock.calls, keep.mock.calls]).toEqual([[], []]);
    answered.resolve();
    await done;
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('says nothing of what could not be kept', async () => {
    pages = { ...pages, keep: async () => failure('storage-refused') };
    await remembering().met(PASSAGES, '', ASKER);
    expect(changed).not.toHaveBeenCalled();
  });

  it('forgets a page for a clause that the reader says is not there', async () => {
    await remembering().met(PASSAGES, '一则新闻', ASKER);
    await remembering().forget(NODE, 'https://www.news.cn/b.html');
    expect(await kept()).toHaveLength(1);
    await remembering().forget(NODE, `${ASKER.url}x`);
    expect(await kept()).toEqual([]);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
