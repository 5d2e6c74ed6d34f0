import type { Site } from './site.ts';

/**
 * 澎湃新闻. What follows `__` in a class changes with each of its builds; the next article comes without a new page.
 *
 * https://www.thepaper.cn/newsDetail_forward_31000000
 * https://m.thepaper.cn/newsDetail_forward_31000001
 */
export const thepaper: Site = {
  hosts: ['www.thepaper.cn', 'm.thepaper.cn'],
  title: ['h1[class*="index_title__"]', 'h1.news_title'],
  body: ['[class*="index_cententWrap__"]', '.news_txt', '.newsdetail_content'],
  noise: ['.news_editor'],
};
