import type { Site } from './site.ts';

/**
 * 求是网: articles of the journal and of the site.
 *
 * http://www.qstheory.cn/20250610/f3cb83eb629f452ebf1f000000000000/c.html
 * http://www.qstheory.cn/dukan/qs/2025-06/15/c_1130250000.htm
 */
export const qstheory: Site = {
  hosts: ['www.qstheory.cn'],
  title: ['.inner > h1'],
  body: ['.highlight', '.text', '.content'],
  noise: ['.appellation', '.pubtime', '.fs-text'],
};
