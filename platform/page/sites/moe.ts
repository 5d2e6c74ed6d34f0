import type { Site } from './site.ts';

/**
 * 教育部: news, and documents (`/srcsite/`) with their particulars above and a bar to share and download them below.
 *
 * http://www.moe.gov.cn/jyb_xwfb/gzdt_gzdt/s5987/202506/t20250610_1193600.html
 * http://www.moe.gov.cn/srcsite/A06/s3321/202506/t20250611_1193700.html
 */
export const moe: Site = {
  hosts: ['www.moe.gov.cn'],
  title: ['.moe-detail-box > h1', '.details-policy-box > h1'],
  body: ['.moe-detail-box .TRS_Editor', '#downloadContent', '.TRS_Editor', '.moe-detail-box'],
  noise: ['#moe-detail-page-set', '#moeCode', '.moe-detail-shuxing'],
};
