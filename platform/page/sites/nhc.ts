import type { Site } from './site.ts';

/**
 * 国家卫生健康委员会.
 *
 * https://www.nhc.gov.cn/rkjcyjtfzs/c100147/202506/06cb12b180904128ae7e000000000000.shtml
 * http://www.nhc.gov.cn/wjw/xwdt/202506/06cb12b180904128ae7e000000000001.shtml
 */
export const nhc: Site = {
  hosts: ['www.nhc.gov.cn'],
  title: ['.list > .tit', '.tit'],
  body: ['#xw_box', '#allStyleDIV'],
  noise: [],
};
