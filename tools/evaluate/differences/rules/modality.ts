import { type Rule, replacing } from '../edit.ts';

const modality = (rule: string) => ({ grade: 'modality' as const, rule });

/** How binding something is: what one may, should and must; what is supported, allowed and asked for. */
export const MODALITY_RULES: readonly Rule[] = [
  replacing(/(?<=^|[，、])支持(?!引导|家庭发展)/, () => ['要求', '鼓励', '允许'], modality('支持')),
  replacing(/支持引导/, () => ['要求', '允许'], modality('支持引导')),
  replacing(/引导支持/, () => ['要求', '鼓励'], modality('引导支持')),
  replacing(/(?<=^|，)引导(?=有条件|高校)/, () => ['要求', '允许'], modality('引导')),
  replacing(/鼓励(?=有条件)/, () => ['要求', '允许', '支持'], modality('鼓励')),
  replacing(/允许(?=提供)/, () => ['要求', '鼓励'], modality('允许')),
  replacing(
    /(?<=^|，)推动(?=各地|有条件|符合条件|城市|文化|普惠托育)/,
    () => ['要求', '鼓励', '允许'],
    modality('推动'),
  ),
  replacing(/可以(?=适当)/, () => ['应当', '必须', '应'], modality('可以')),
  replacing(/(?<=各地|有关部门|后，)要(?=强化|在党|及时)/, () => ['可以', '可'], modality('要')),
  replacing(/将(?=依法|进一步优化|组织)/, () => ['可以', '可', '应当'], modality('将')),
  replacing(/必须(?=承担)/, () => ['可以', '应当', '有权'], modality('必须')),
  replacing(/愿意(?=对)/, () => ['应当', '必须'], modality('愿意')),
];
