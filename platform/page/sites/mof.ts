import type { Site } from './site.ts';

/**
 * 财政部: news on www, notices on the hosts of its departments (综合, 预算, 税政, 国库, 社会保障, 科教和文化, 会计). An editor stands in
 * another, and files to download stand in the text.
 *
 * https://www.mof.gov.cn/zhengwuxinxi/caizhengxinwen/202506/t20250610_3965000.htm
 * https://sbs.mof.gov.cn/zhengcefabu/202506/t20250611_3965100.htm
 */
export const mof: Site = {
  hosts: [
    'www.mof.gov.cn',
    'zhs.mof.gov.cn',
    'yss.mof.gov.cn',
    'szs.mof.gov.cn',
    'gks.mof.gov.cn',
    'sbs.mof.gov.cn',
    'jkw.mof.gov.cn',
    'kjs.mof.gov.cn',
  ],
  title: ['.title_con'],
  body: ['.my_conboxzw .TRS_Editor', '.my_doccontent', '.my_conboxzw'],
  noise: ['.gu-download'],
};
