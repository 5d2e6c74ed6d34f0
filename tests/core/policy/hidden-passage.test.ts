import { describe, expect, it } from 'vitest';
import { hiddenAmong, hiddenPassage, pageAddress, wordsOf } from '../../../core/policy/hidden-passage.ts';

const ADDRESS = 'https://www.news.cn/c.html?id=3';
const TEXT = '新建养老机构护理型床位占比原则上不低于80%。支持普惠养老服务增量资源向社区倾斜，';
const hidden = hiddenPassage(
  { node: 'a#cl_7', text: TEXT, title: '题' },
  `${ADDRESS}#top`,
  '2026-01-02T00:00:00Z',
);

function isHidden(passage: { node: string; text: string }): boolean {
  return hiddenAmong([passage], [hidden]).has(0);
}

describe('a hidden passage', () => {
  it('is kept with node, address, words, a beginning to show, title and time', () => {
    expect(hidden).toEqual({
      ...{ node: 'a#cl_7', address: ADDRESS, text: TEXT, title: '题', date: '2026-01-02T00:00:00Z' },
      words: '新建养老机构护理型床位占比原则上不低于80%支持普惠养老服务增量资源向社区倾斜',
    });
    expect(pageAddress(`${ADDRESS}#:~:text=%E6%96%B0`)).toBe(ADDRESS);
  });

  it('is known again where the page is set anew', () => {
    expect(wordsOf('  Ａ B，\n“８0％”')).toBe('ab80%');
    const again = TEXT.replaceAll('，', '， ').replace('80%', '８０％\n').replace('。', '.');
    expect(isHidden({ node: 'a#cl_7', text: again })).toBe(true);
  });

  it('is known again where a word of it was changed or its ends moved a little', () => {
    expect(isHidden({ node: 'a#cl_7', text: TEXT.replace('支持', '鼓励') })).toBe(true);
    expect(isHidden({ node: 'a#cl_7', text: TEXT.slice(2, -3) })).toBe(true);
  });

  it('is not taken for another passage of the node, nor for the same words as another node', () => {
    expect(isHidden({ node: 'a#cl_7', text: TEXT.slice(0, 24) })).toBe(false);
    expect(isHidden({ node: 'a#cl_7', text: '推动普惠托育纳入企事业单位职工福利体系。' })).toBe(false);
    expect(isHidden({ node: 'a#cl_8', text: TEXT })).toBe(false);
    expect(isHidden({ node: 'a#cl_7', text: '。' })).toBe(false);
  });

  it('is the one with the very words, though another of the page is much like it', () => {
    const like = { node: 'a#cl_7', text: TEXT.replace('80%', '85%') };
    const same = { node: 'a#cl_7', text: TEXT };
    expect([...hiddenAmong([like, same], [hidden])]).toEqual([1]);
    expect([...hiddenAmong([like], [hidden])]).toEqual([0]);
    expect([...hiddenAmong([same, like, same], [hidden])]).toEqual([0, 2]);
  });
});
