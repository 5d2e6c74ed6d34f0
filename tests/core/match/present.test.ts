import { expect, it } from 'vitest';
import { nodeText } from '../../seeds/received.ts';
import { matchesOf } from './shipped-matcher.ts';

/** What is said of the passages of a text whose own words stand in angle brackets. */
function said(marked: string) {
  const text = marked.replace(/[<>]/g, '');
  return matchesOf(text).map(({ start, end, kind, differences }) => [
    text.slice(start, end),
    kind,
    differences,
  ]);
}

const verbatim = (words: string) => [words, 'verbatim', []];

it('what a page leaves out before or after what it takes is a choice', () => {
  const words = '为进一步保障和改善民生，着力解决群众急难愁盼，推动民生建设更加公平、均衡';
  expect(said(`<邻居们记下了这句，>${words}<，都说好。>`)).toEqual([verbatim(words)]);
});

it('a passage ends before a word of the page that begins as the source goes on', () => {
  const words = '建筑更可靠透明的稀土供应基石。';
  expect(said(`${words}<一个人在家喝茶。>`)).toEqual([verbatim(words)]);
});

it('a passage ends before words of the page that are taken from elsewhere, and they are no difference of it', () => {
  const words = '重点开展整车结构参数核查、整车正面碰撞、电动汽车安全要求、电动汽车用动力蓄电池包或系统安全';
  const next = '扩大基础民生服务普惠';
  expect(said(`${words}、${next}`)).toEqual([verbatim(words), verbatim(next)]);
});

it('a passage that lacks the first word of the source begins with its own first word', () => {
  const words = '出口”，是“促进便利合规贸易”，而非切断正常商业往来。';
  const [passage, ...others] = matchesOf(`街坊说的权利 ${words}`);
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ start: 7, end: 7 + words.length });
  expect(passage!.differences).toMatchObject([{ source: '禁止', text: '', page: { start: 7, end: 7 } }]);
});

it('a heading is nobody’s where a page that names the document has it alone, and is taken over with what follows it', () => {
  const title = nodeText('minsheng-2025#title');
  const voicesOf = (words: string) =>
    matchesOf(`《${title}》发布了。\n${words}\n本馆开到九点。`).flatMap(({ kind, voice }) =>
      kind === 'title-mention' ? [] : [voice],
    );
  expect(voicesOf('三、扩大基础民生服务普惠性')).toEqual(['unclear']);
  expect(voicesOf(nodeText('minsheng-2025#sec_3__cl_7'))).toEqual(['quoted']);
});
