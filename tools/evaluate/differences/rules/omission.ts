import type { DifferenceGrade } from '../../../../core/match/passage.ts';
import { lettersOf } from '../../letters.ts';
import type { Edit, Rule } from '../edit.ts';

/** What is left out is no omission only, if it holds a figure, a limit, a negation or says how binding something is. */
const SAYS_MORE =
  /\d|[一二三四五六七八九十]成|不|非|未|无|可以|应|要求|支持|鼓励|允许|引导|推动|要|逐步|适当|有序|稳步|优先|原则|条件|规定|有关|部分|主要|合理|因地制宜|等/;

/** Phrases that their neighbours lean on: without them what is left is no sentence. */
const LEANED_ON =
  /^(?:是|而是|其中|也|一个|许多|做之前|对全国|防止|我国外贸|困境儿童)|(?:表示|后|时|一道)，$/;

const LEFT_AT_END = 4;

/** Cuts out each match, unless it stands at either end of the sentence, where a quotation may begin or stop anyway. */
function leavingOut(pattern: RegExp, rule: string, ...alsoRight: DifferenceGrade[]): Rule {
  const global = new RegExp(pattern.source, 'gu');
  return sentence =>
    [...sentence.matchAll(global)]
      .map(({ 0: source, index: at }): Edit => {
        return { grade: 'omission', alsoRight, rule, at, source, text: '' };
      })
      .filter(({ source, at }) => {
        const before = lettersOf(sentence.slice(0, at)).length;
        const after = lettersOf(sentence.slice(at + source.length)).length;
        return (
          !SAYS_MORE.test(source) && !LEANED_ON.test(source) && before >= LEFT_AT_END && after >= LEFT_AT_END
        );
      });
}

export const OMISSION_RULES: readonly Rule[] = [
  // An item of a list, with the mark after it: 、农民工 of 灵活就业人员、农民工、新就业形态人员.
  leavingOut(/(?<=、)[^，、；。：“”《》()和与及的]{2,10}、/, 'item of a list'),
  // A step of a sentence: ，健全多缴多得激励机制 between two commas.
  leavingOut(/(?<=，)[^，；。：“”《》()]{6,24}，/, 'phrase between commas'),
  // What is said of a thing before it is named.
  leavingOut(/(?<=[一-鿿])(?:面向|覆盖|针对|发展|涉及)[^，、；。：“”和与]{3,9}的(?=[一-鿿]{2})/, 'modifier'),
  leavingOut(
    /高质量(?=户外)|区域内(?=初中)|多样化(?=工作)|多用途(?=运动)|群众可感知的|用户友好的|群众急需(?=服务)|现有(?=优质)|高水平(?=医学|医院)|就地就近(?=就业)|当地|广泛(?=开展)|日常生活(?=照料)|一站式(?=便民)|多层次(?=用药)|优质数字(?=公共)/,
    'modifier',
    // A modifier may be taken for a limit as well.
    'qualifier',
  ),
];
