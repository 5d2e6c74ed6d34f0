import { describe, expect, it } from 'vitest';
import { passageKey, readPassageKey } from '../../../platform/messaging/passage-key.ts';
import type { PageState } from '../../../platform/messaging/protocol.ts';
import { joinedPage, joinedTally } from '../../../platform/messaging/whole-page.ts';

type Passage = PageState['passages'][number];

function state(
  status: PageState['status'],
  ids: readonly number[] = [],
  more: Partial<PageState> = {},
): PageState {
  const passages = ids.map(id => ({ id, node: `a#p_${id}` }) as Passage);
  return { status, url: `https://a.cn/${ids.join('-')}`, title: '题', passages, ...more };
}

function page(...said: readonly PageState[]) {
  return joinedPage(said.map((one, at) => ({ frame: at * 4, said: one })));
}

describe('a page with its frames', () => {
  it('lists the passages of the page first, and tells those of frames apart by their frame', () => {
    const joined = page(state('read', [0, 3]), state('empty'), state('read', [0]));
    expect(joined.passages.map(({ id, node }) => [id, node])).toEqual([
      ['0:0', 'a#p_0'],
      ['0:3', 'a#p_3'],
      ['8:0', 'a#p_0'],
    ]);
    expect(joined.texts).toEqual([
      { frame: 0, url: 'https://a.cn/0-3' },
      { frame: 8, url: 'https://a.cn/0' },
    ]);
  });

  it('has the name and the address of the page, and its day or else that of the article in it', () => {
    const frame = state('read', [1], { title: '里面', date: '2025-06-10' });
    const outside = state('empty', [], { title: '外面', url: 'https://a.cn/' });
    expect(page(outside, frame)).toMatchObject({ title: '外面', url: 'https://a.cn/', date: '2025-06-10' });
    expect(page({ ...outside, date: '2025-06-09' }, frame).date).toBe('2025-06-09');
    expect(page(outside)).not.toHaveProperty('date');
  });

  it.each<[PageState['status'], ...PageState['status'][]]>([
    ['read', 'read', 'failed', 'reading'],
    ['off', 'off', 'read'],
    ['failed', 'failed', 'read'],
    ['reading', 'reading', 'read'],
    ['read', 'empty', 'off', 'failed', 'read'],
    ['reading', 'empty', 'failed', 'reading'],
    ['failed', 'empty', 'empty', 'failed'],
    ['empty', 'empty', 'off'],
    ['empty', 'empty'],
  ])('is %s where the page and its frames are %j, …', (wanted, ...statuses) => {
    expect(page(...statuses.map(status => state(status))).status).toBe(wanted);
  });

  it('says so where the labels of any frame could not be had', () => {
    const bare = state('read', [1], { isUnlabelled: true });
    expect(page(state('read', [2]), bare)).toMatchObject({ isUnlabelled: true });
    expect(page(state('read', [2]), state('read', [1]))).not.toHaveProperty('isUnlabelled');
  });

  it('has no passages where it is off, whatever a frame still says', () => {
    expect(page(state('off'), state('read', [1]))).toMatchObject({ passages: [], texts: [] });
    const counted = [
      { status: 'off', count: 0, misquoted: 0 },
      { status: 'read', count: 2, misquoted: 1 },
    ] as const;
    expect(joinedTally(counted)).toEqual({ status: 'off', count: 0, misquoted: 0 });
  });

  it('has the stock phrases of all, where any are asked for', () => {
    const stock = (text: string) => ({ stock: [{ text, labels: [] }] });
    expect(page(state('read', [], stock('甲')), state('read', [], stock('乙'))).stock).toEqual([
      { text: '甲', labels: [] },
      { text: '乙', labels: [] },
    ]);
    expect(page(state('read'))).not.toHaveProperty('stock');
  });
});

it('the key of a passage says its frame and its number there', () => {
  // Firefox numbers frames beyond 2^32.
  expect(readPassageKey(passageKey(4_294_967_301, 12))).toEqual({ frame: 4_294_967_301, passage: 12 });
});
