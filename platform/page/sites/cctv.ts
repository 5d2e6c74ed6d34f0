import type { Site } from './site.ts';

/**
 * 央视网.
 *
 * https://news.cctv.com/2025/06/10/ARTIw0000000000000000000250610.shtml
 * https://jingji.cctv.com/2025/06/11/ARTIw0000000000000000000250611.shtml
 */
export const cctv: Site = {
  hosts: ['news.cctv.com', 'jingji.cctv.com'],
  title: ['#title_area h1', '.title_area h1', '.cnt_bd > h1'],
  body: ['#content_area', '.content_area', '.cnt_bd', '#text_area'],
  noise: ['.zebian', '.function'],
};
