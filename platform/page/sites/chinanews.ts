import type { Site } from './site.ts';

/**
 * 中国新闻网, in three templates.
 *
 * https://www.chinanews.com.cn/gn/2025/06-10/10430000.shtml
 * http://www.chinanews.com/sh/2025/06-11/10430100.shtml
 */
export const chinanews: Site = {
  hosts: ['www.chinanews.com.cn', 'www.chinanews.com'],
  title: ['.content_left_title', '.content h1'],
  body: ['.left_zw', '.content_desc', '.t3'],
  noise: ['.adInContent', '.left_name', '#function_code_page'],
};
