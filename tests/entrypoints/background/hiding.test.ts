import { describe, expect, it, vi } from 'vitest';
import type { HiddenPassage } from '../../../core/policy/hidden-passage.ts';
import { failure, success } from '../../../core/result.ts';
import { createHiding } from '../../../entrypoints/background/hiding.ts';
import type { RecognisedPassage } from '../../../platform/messaging/protocol.ts';

const ADDRESS = 'https://a.cn/1';
const TEXT = '前文。新建养老机构1000所以上。后文。';
const REQUEST = { node: 'a#cl_1', text: '新建养老机构1000所以上。', title: '题' };
const found = [{ node: 'a#cl_1', start: 3, end: 16 } as RecognisedPassage];

function hidingIn(rows: HiddenPassage[] | 'refused') {
  const kept = rows === 'refused' ? [] : rows;
  const on = async (address: string) =>
    rows === 'refused' ? failure('storage-refused') : success(kept.filter(row => row.address === address));
  const add = vi.fn(async (row: HiddenPassage) => {
    kept.push(row);
    return success(null);
  });
  const remove = vi.fn(async () => success(null));
  return {
    hiding: createHiding({ list: async () => success(kept), on, add, remove }, () => new Date(0)),
    remove,
  };
}

const passages = (hiding: ReturnType<typeof hidingIn>['hiding'], address: string) =>
  hiding.without(Promise.resolve(success(found)), TEXT, address);

describe('hiding', () => {
  it('leaves out on a page what was hidden there, wherever in the page one is, and nowhere else', async () => {
    const { hiding } = hidingIn([]);
    expect(await passages(hiding, ADDRESS)).toEqual(success(found));
    expect(await hiding.hide(REQUEST, `${ADDRESS}#a`)).toEqual(success(null));
    expect(await passages(hiding, `${ADDRESS}#b`)).toEqual(success([]));
    expect(await passages(hiding, 'https://a.cn/2')).toEqual(success(found));
  });

  it('takes back what was hidden by its node, words and page', async () => {
    const { hiding, remove } = hidingIn([]);
    await hiding.hide(REQUEST, ADDRESS);
    await hiding.showAgain(REQUEST, `${ADDRESS}#x`);
    expect(remove).toHaveBeenCalledWith(
      expect.objectContaining({ node: 'a#cl_1', address: ADDRESS, words: '新建养老机构1000所以上' }),
    );
  });

  it('knows whether anything is hidden on a page, wherever in it one is, and of no other page', async () => {
    const { hiding } = hidingIn([]);
    expect(await hiding.isAnyOn(ADDRESS)).toBe(false);
    await hiding.hide(REQUEST, ADDRESS);
    expect(await hiding.isAnyOn(`${ADDRESS}#a`)).toBe(true);
    expect(await hiding.isAnyOn('https://a.cn/2')).toBe(false);
    expect(await hidingIn('refused').hiding.isAnyOn(ADDRESS)).toBe(false);
  });

  it('hides nothing where storage is refused, and passes a failure on', async () => {
    expect(await passages(hidingIn('refused').hiding, ADDRESS)).toEqual(success(found));
    const failed = Promise.resolve(failure('unreachable'));
    expect(await hidingIn([]).hiding.without(failed, TEXT, ADDRESS)).toEqual(failure('unreachable'));
  });
});
