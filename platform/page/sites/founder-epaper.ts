import type { Site } from './site.ts';

/**
 * Papers as printed, in the page maker of 方正: its text is an element of its own name, and 引题, 标题 and 副题 stand in one box
 * before it, or, in its older pages, each in a cell of a table.
 *
 * 浙江日报: https://zjrb.zjol.com.cn/html/2025-06/10/content_3850000.htm?div=-1
 * 钱江晚报: https://qjwb.thehour.cn/html/2025-06/10/content_4480000.htm?div=-1
 * 金华日报: https://epaper.jhnews.com.cn/jhrb/jhrbpaper/pc/con/202506/10/content_560000.html
 * 河南日报: https://newpaper.dahe.cn/hnrb/html/2025-06/10/content_780000.htm
 *          https://dzb.henandaily.cn/html5/2026-05/08/content_18_1790000.htm
 * 光明日报: https://epaper.gmw.cn/gmrb/html/2025-06/10/nw.D110000gmrb_20250610_1-01.htm
 * 新华日报: http://xh.xhby.net/pc/con/202506/10/content_1450000.html
 */
export const founderEpaper: Site = {
  hosts: [
    'zjrb.zjol.com.cn',
    'qjwb.thehour.cn',
    'epaper.jhnews.com.cn',
    'newpaper.dahe.cn',
    'dzb.henandaily.cn',
    'epaper.gmw.cn',
    'xh.xhby.net',
  ],
  title: ['.main-article-alltitle', 'td.font01, td.font02'],
  body: ['#ozoom founder-content', '#ozoom', '#articleContent', '.main-article-content'],
  noise: ['.main-article-author', '.attachment'],
};
