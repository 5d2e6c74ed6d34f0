import type { Site } from './site.ts';

/**
 * 光明网; the paper as printed is one of 方正's. A long article is cut into pages (`#displaypagenum`).
 *
 * https://politics.gmw.cn/2025-06/10/content_38080000.htm
 * https://theory.gmw.cn/2025-06/11/content_38080100.htm
 */
export const gmw: Site = {
  hosts: [
    'news.gmw.cn',
    'politics.gmw.cn',
    'guancha.gmw.cn',
    'theory.gmw.cn',
    'economy.gmw.cn',
    'edu.gmw.cn',
    'health.gmw.cn',
  ],
  title: ['.u-title', '#articleTitle'],
  body: ['.u-mainText', '#contentMain', '.h-contentMain', '#article_inbox'],
  noise: ['#contentLiability', '.liability', '#displaypagenum', '.m-zbTool'],
};
