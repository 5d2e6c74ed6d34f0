import type { Site } from './site.ts';

/**
 * 中国政府网: documents (`/zhengce/content/`, with a table of their particulars) and news (`/zhengce/YYYYMM/`, `/yaowen/`).
 *
 * https://www.gov.cn/zhengce/202506/content_7026294.htm
 * https://www.gov.cn/zhengce/content/202506/content_7028000.htm
 */
export const govCn: Site = {
  hosts: ['www.gov.cn'],
  title: ['h1#ti', '.share-title'],
  body: ['#UCAP-CONTENT .trs_editor_view', '#UCAP-CONTENT', '.pages_content'],
  noise: ['.editor', '.pages_print'],
};
