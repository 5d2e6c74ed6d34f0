import type { Site } from './site.ts';
import { TRS_EDITOR } from './trs-editor.ts';

/**
 * 国家发展和改革委员会.
 *
 * https://www.ndrc.gov.cn/xxgk/zcfb/tz/202506/t20250610_1398000.html
 * https://www.ndrc.gov.cn/xwdt/xwfb/202506/t20250609_1397999.html
 */
export const ndrc: Site = {
  hosts: ['www.ndrc.gov.cn'],
  title: ['.article_title'],
  body: ['.article_con', ...TRS_EDITOR],
  noise: [],
};
