import type { Site } from './site.ts';

/**
 * 商务部. A button for the English version may stand in the text.
 *
 * https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_3fe0a5d9c1b24a0e8b7d000000000001.html
 * https://www.mofcom.gov.cn/xwfb/rcxwfb/art/2025/art_3fe0a5d9c1b24a0e8b7d000000000002.html
 */
export const mofcom: Site = {
  hosts: ['www.mofcom.gov.cn'],
  title: ['#artitle', '.art-title'],
  body: ['.art-con', '#zoom'],
  noise: [],
};
