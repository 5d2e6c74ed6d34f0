export const TREE = '镇东头的老柿树有三百来岁';
export const FIGURE = '今年摘下的果子比去年多了450斤';
/** A page of nobody's, in three paragraphs. */
export const STORY = [
  `${TREE}，树干要三个孩子才能合抱，每年这个时候，半条街的人都来帮忙摘果。`,
  `管树的人说，${FIGURE}，一半送给了学校的食堂。`,
  '下午风大，最高的几枝留到了第二天，孩子们在树下等了很久，谁也不肯先回家。',
];

export function pageOf(paragraphs: readonly string[]): string {
  const title = '柿子红了的时候';
  const body = paragraphs.map(words => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
}
