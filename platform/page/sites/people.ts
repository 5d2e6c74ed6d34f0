import type { Site } from './site.ts';

/**
 * 人民网. Its channels are hosts of their own, and so are its pages on each province; many are GBK. A long article is cut into
 * pages (`.zdfy`).
 *
 * http://politics.people.com.cn/n1/2025/0610/c1001-40497000.html
 * http://health.people.com.cn/n1/2025/0611/c14739-40497100.html
 */
export const people: Site = {
  hosts: ['*.people.com.cn'],
  title: [
    '.rm_txt .pre, .rm_txt h1, .rm_txt .sub',
    '.text_title .pre, .text_title h1, .text_title .sub',
    '.text_c > .pre, .text_c > h1, .text_c > .sub',
  ],
  body: ['#rm_txt_zw', '.rm_txt_con', '#rwb_zw', '.show_text', '.text_con', '.box_con'],
  noise: ['.paper_num', '#rwb_tjyd', '.rm_relevant', '.voice-wrap', '.edit', '.zdfy'],
};
