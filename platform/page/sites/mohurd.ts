import type { Site } from './site.ts';
import { TRS_EDITOR } from './trs-editor.ts';

/**
 * 住房和城乡建设部.
 *
 * https://www.mohurd.gov.cn/gongkai/zc/wjk/art/2025/art_17339_791000.html
 * https://www.mohurd.gov.cn/xinwen/gzdt/art/2025/art_304_791001.html
 */
export const mohurd: Site = {
  hosts: ['www.mohurd.gov.cn'],
  title: [],
  body: ['#zoom', ...TRS_EDITOR],
  noise: [],
};
