import type { Site } from './site.ts';

/**
 * 共产党员网.
 *
 * https://www.12371.cn/2025/06/10/ARTI1749500000000000.shtml
 * https://news.12371.cn/2025/06/11/ARTI1749500000000001.shtml
 */
export const cpc12371: Site = {
  hosts: ['www.12371.cn', 'news.12371.cn'],
  title: ['.big_title'],
  body: ['#font_area', '.word'],
  noise: [],
};
