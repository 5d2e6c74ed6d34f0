import type { DifferenceGrade } from '../../../../core/match/passage.ts';
import { type Rule, replacing } from '../edit.ts';

const negation = (rule: string, ...alsoRight: DifferenceGrade[]) => ({
  grade: 'negation' as const,
  rule,
  alsoRight,
});

/** The opposite is said: by a 不 put in or taken out, or by an antonym. */
export const NEGATION_RULES: readonly Rule[] = [
  replacing(/(?<=，)不(?=搞)/, () => [''], negation('不 taken out')),
  replacing(/(?<=、就业困难人员等)予以/, () => ['不予'], negation('不 put in')),
  replacing(/(?<!不)符合(?=条件|规定)/, () => ['不符合'], negation('不 put in')),
  replacing(/(?<=将)依法(?=予以)/, () => ['依法不'], negation('不 put in')),
  replacing(/不(?=是死记|合理政|可持续的)/, () => [''], negation('不 taken out')),
  replacing(/(?<=也跟平时)不太一样/, () => ['一样'], negation('不 taken out')),
  replacing(/而非(?=“禁止)/, () => ['也是'], negation('非 taken out')),
  replacing(/并非(?=针对)/, () => ['正是'], negation('非 taken out')),
  replacing(/非歧视/, () => ['歧视'], negation('非 taken out')),
  replacing(/(?<=适当)可以|可以(?=适当)/, () => ['不可以', '不得'], negation('不 put in', 'modality')),
  replacing(/纳入(?=义务|优质|国家|社会|企事业)/, () => ['不纳入'], negation('不 put in')),
  replacing(/(?<=全面|清理)取消/, () => ['保留'], negation('antonym')),
  replacing(/(?<=加快)扩大|(?<=，)扩大|(?<=渠道)扩大|(?<=扩容)扩大/, () => ['缩小'], negation('antonym')),
  replacing(/(?<=，|适当|稳步|渠道)增加/, () => ['减少'], negation('antonym')),
  replacing(/(?<=，|有序|逐步|合理|规定|^)提高/, () => ['降低'], negation('antonym')),
  replacing(/(?<=，)增强/, () => ['削弱'], negation('antonym')),
  replacing(
    /(?<=^|，|加大|加强)加强|^加大|(?<=^|，)加大/,
    found => [found === '加大' ? '减小' : '削弱'],
    negation('antonym'),
  ),
  replacing(/放宽(?=至)/, () => ['收紧'], negation('antonym')),
  replacing(/(?<=场馆夜间)开放/, () => ['关闭'], negation('antonym')),
  replacing(/允许(?=提供)/, () => ['禁止', '不允许'], negation('antonym', 'modality')),
  replacing(
    /(?<=^|，)支持(?=各地|有条件|高水平|布局|面向|普惠|养老)/,
    () => ['限制', '不支持'],
    negation('antonym', 'modality'),
  ),
  replacing(/(?<=同比)增长(?=\d)/, () => ['下降'], negation('antonym', 'number')),
  replacing(/(?<=同比|进口)下降(?=\d)/, () => ['增长'], negation('antonym', 'number')),
  replacing(/收窄(?=至)/, () => ['扩大'], negation('antonym', 'number')),
  replacing(/(?<=增速明显)加快/, () => ['放缓'], negation('antonym')),
  replacing(/(?<=展现较强|有力|充分)提振/, () => ['打击'], negation('antonym')),
];
