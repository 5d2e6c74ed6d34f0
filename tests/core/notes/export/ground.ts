import type { NoteWords } from '../../../../core/notes/export/note-words.ts';
import type { ExportGround } from '../../../../core/notes/export/sourced-note.ts';
import { createCatalogue } from '../../../../core/policy/catalogue.ts';
import { emendation, smallPolicy } from '../../policy/small-policy.ts';

const catalogue = createCatalogue([
  smallPolicy(policy => {
    policy.emendations.push(emendation('a#sec_1__cl_1__st_2', '机枃', '机构', { confidence: 'conjecture' }));
  }),
]);

export const ground: ExportGround = {
  describe: catalogue.describe,
  isIssuerPage: catalogue.isIssuerPage,
  offset: 480,
};

export const words: NoteWords = {
  language: 'zh-CN',
  title: '我的笔记',
  fields: {
    ...{
      source: '处',
      quote: '原句',
      text: '笔记',
      tags: '标签',
      type: '类型',
      colour: '颜色',
      page: '网页',
    },
    ...{ address: '网址', citation: '引文', created: '写于', changed: '改于', id: '编号' },
  },
  types: {
    excerpt: '摘录',
    wording: '规范表述',
    case: '案例',
    data: '数据',
    thought: '想法',
    question: '疑问',
  },
  colours: { yellow: '黄', green: '绿', blue: '蓝', pink: '粉', violet: '紫', grey: '灰' },
};
