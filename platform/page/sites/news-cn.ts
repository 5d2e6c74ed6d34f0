import type { Site } from './site.ts';

/**
 * 新华网, under its two names and their Traditional-Chinese editions (`big5.`).
 *
 * https://www.news.cn/politics/20250609/aa3f0d0c5d0b4b3d/c.html
 * http://www.xinhuanet.com/politics/2025-06/09/c_1129700000.htm
 */
export const newsCn: Site = {
  hosts: ['*.news.cn', '*.xinhuanet.com'],
  title: ['.head-line h1', '.h-title'],
  body: ['#detailContent', '#detail', '#p-detail', '.main-aticle', '#content'],
  noise: ['.editor', '.zan-wap', '#articleEdit', '.relatedNews'],
};
