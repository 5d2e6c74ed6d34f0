import type { Site } from './site.ts';

/**
 * 国家统计局.
 *
 * https://www.stats.gov.cn/sj/zxfb/202506/t20250609_1960000.html
 * https://www.stats.gov.cn/xxgk/sjfb/zxfb2020/202506/t20250609_1960001.html
 */
export const stats: Site = {
  hosts: ['www.stats.gov.cn'],
  title: ['.detail-title h1', '.xilan_tit'],
  body: ['.trs_editor_view', '.txt-content', '.center_xilan'],
  noise: [],
};
