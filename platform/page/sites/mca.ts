import type { Site } from './site.ts';

/**
 * 民政部.
 *
 * https://www.mca.gov.cn/n152/n165/c1662004999980006000/content.html
 * https://www.mca.gov.cn/gdnps/pc/content.jsp?id=1662004999980006001
 */
export const mca: Site = {
  hosts: ['www.mca.gov.cn'],
  title: [],
  body: ['#zoom', '.TRS_Editor', '#UCAP-CONTENT'],
  noise: [],
};
