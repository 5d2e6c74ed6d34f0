import type { Site } from './site.ts';

/**
 * 浙江省人民政府, its departments and its cities: one publishing system (大汉), a host for each (`kjt.`, `rlsbt.`, …).
 *
 * https://www.zj.gov.cn/art/2025/6/10/art_1229019365_2650000.html
 * https://mzt.zj.gov.cn/art/2025/6/11/art_1229262773_2650100.html
 */
export const zjGov: Site = {
  hosts: ['*.zj.gov.cn'],
  title: [],
  body: ['#zoom', '.article-conter'],
  noise: [],
};
