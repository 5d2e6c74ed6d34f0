import type { Site } from './site.ts';

/**
 * 大河网 and 河南日报's own site; the paper as printed is one of 方正's.
 *
 * https://news.dahe.cn/2025/06-10/1890000.html
 * https://www.henandaily.cn/content/2025/0610/100000.html
 */
export const dahe: Site = {
  hosts: ['news.dahe.cn', 'city.dahe.cn', 'www.henandaily.cn'],
  // A name that begins with a figure cannot be written as `#4g_title`.
  title: ['[id="4g_title"]'],
  body: ['#mainCon'],
  noise: ['#editor_baidu'],
};
