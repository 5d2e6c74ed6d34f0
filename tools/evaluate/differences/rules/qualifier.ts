import { type Rule, replacing } from '../edit.ts';

const dropped = { grade: 'qualifier' as const, rule: 'dropped' };
const added = { grade: 'qualifier' as const, rule: 'added' };

/** Words that say how far, for whom or how soon something holds. What they leave behind is good Chinese without them. */
const LIMITS =
  /原则上|逐步|稳妥有序|有条件的|符合条件的|适当(?=[补增提向])|适时|有序|稳步|按规定(?=[从提])|优先(?=满足|吸纳|以)|因地制宜|(?<=加强对)部分|^一些(?=国家)|预计|主要(?=依据)|(?<=年)左右/;

/** Limits of a figure: without them it is another figure, too. */
const ABOUT_FIGURES = /(?<=[%所])以上|超过(?=\d)|(?<=总值)近(?=六成)/;

const CAUTIOUS = '完善|健全|提高|扩大|建立|推进|增加|实现|实施|优化|推广|开放';
const SUBJECTS = '地方|乡镇|幼儿园|城市|社区|企业|高校|机构|家庭(?!发展)|图书馆|博物馆';

export const QUALIFIER_RULES: readonly Rule[] = [
  replacing(LIMITS, () => [''], dropped),
  replacing(ABOUT_FIGURES, () => [''], { ...dropped, alsoRight: ['number'] }),
  replacing(new RegExp(`(?<=^|，)(?:${CAUTIOUS})(?!了)`), verb => [`逐步${verb}`, `稳步${verb}`], added),
  replacing(/(?<=^|，)(?:提高|增加|扩大)/, verb => [`适当${verb}`, `适时${verb}`], added),
  replacing(
    new RegExp(`(?<=支持|引导|推动|鼓励)(?:${SUBJECTS})`),
    whom => [`有条件的${whom}`, `符合条件的${whom}`, `部分${whom}`],
    added,
  ),
  replacing(/(?<=^|，)(?:支持|允许|推动|鼓励)(?!民生|外贸)/, verb => [`原则上${verb}`], added),
].map(narrow);

/** Puts only what is new into the edit: 逐步 where 逐步完善 stands for 完善. */
function narrow(rule: Rule): Rule {
  return sentence =>
    rule(sentence).map(edit =>
      edit.text.endsWith(edit.source)
        ? { ...edit, source: '', text: edit.text.slice(0, edit.text.length - edit.source.length) }
        : edit,
    );
}
