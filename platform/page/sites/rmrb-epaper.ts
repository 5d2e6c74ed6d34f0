import type { Site } from './site.ts';

/**
 * 人民日报 and its sister papers, as printed: 引题, 标题 and 副题 are headings of their own beside the text.
 *
 * https://paper.people.com.cn/rmrb/pc/content/202506/10/content_30078000.html
 * http://paper.people.com.cn/rmrb/html/2023-06/10/nw.D110000renmrb_20230610_1-01.htm
 */
export const rmrbEpaper: Site = {
  hosts: ['paper.people.com.cn'],
  title: ['.article > h1, .article > h2, .article > h3, .article > h4'],
  body: ['#ozoom', '#articleContent'],
  noise: ['.sec', '.newstime'],
};
