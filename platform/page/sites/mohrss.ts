import type { Site } from './site.ts';

/**
 * 人力资源和社会保障部, in its two templates.
 *
 * https://www.mohrss.gov.cn/SYrlzyhshbzb/dongtaixinwen/buneiyaowen/rsxw/202506/t20250610_541000.html
 * https://www.mohrss.gov.cn/xxgk2020/fdzdgknr/zcfg/gfxwj/shbx/202506/t20250611_541100.html
 */
export const mohrss: Site = {
  hosts: ['www.mohrss.gov.cn'],
  title: ['.insMainConTitle_b', '.artT'],
  body: ['#insMainConTxt', '.insMainConTxt_a', '.art_det', '.art_p'],
  noise: [],
};
