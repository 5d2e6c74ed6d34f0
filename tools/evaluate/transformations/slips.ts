import { letterOffsets } from '../letters.ts';
import { otherLetter } from '../noise.ts';
import type { Random } from '../random.ts';
import { type Transformation, untilChanged } from './transformation.ts';

/** Characters that look alike, in groups: what a reading machine takes one for the other. */
const ALIKE =
  '未末朱 己已巳 人入八 士土工 千干于 日曰目 大太犬 天夫无 间问闻 住往佳 治冶台 他地池 体休本 力刀九 拔拨 候侯 贷货贵 历厉 折拆析 快块决 ' +
  '情清请晴 低底抵 持特待侍 扶抉技 兔免 井并开 圆园国图 困因团 自白百 由田申甲电 主王玉 市布巾 育肓 教数敎 务各备 业亚 会合令 ' +
  '全金 支攴友 政攻 推椎 动劝 基其 提堤 高亮 老考者 医匠 发友 展屡 城域 设没投 施拖 标杯 优忧 质盾 收牧 策第 准淮 系糸 家冢 ' +
  '服脤 社杜 保堡 障章 民氏 生牛 公分 共其 规现 稀烯 贸货 经轻 制刺 检捡 测侧 增憎 进迸 出山 口囗 年午 月用 元无 值植 险捡';

const LOOKS_LIKE: ReadonlyMap<string, readonly string[]> = new Map(
  ALIKE.split(' ').flatMap(group => [...group].map(one => [one, [...group].filter(other => other !== one)])),
);

function misread(text: string, random: Random, pool: string): string {
  return [...text]
    .map(character => {
      const [offset] = letterOffsets(character);
      if (offset === undefined || !random.chance(0.05)) return character;
      const alike = LOOKS_LIKE.get(character);
      // One slip in five leaves a character out.
      if (random.chance(0.2)) return '';
      return alike ? random.pick(alike) : otherLetter(character, pool, random);
    })
    .join('');
}

/** Another letter in place of every `step`th, counted from a place that differs from case to case. */
function changeEvery(step: number, text: string, random: Random, pool: string): string {
  const first = random.below(step);
  const changed = new Set(letterOffsets(text).filter((_, ordinal) => ordinal % step === first));
  return [...text].map((one, at) => (changed.has(at) ? otherLetter(one, pool, random) : one)).join('');
}

export const SLIPS: readonly Transformation[] = [
  { name: 'misread, 5 %', isLossless: false, applies: () => true, apply: untilChanged(misread) },
  ...[8, 5, 4].map(step => ({
    name: `every ${step}th character changed`,
    isLossless: false,
    applies: () => true,
    apply: (text: string, random: Random, pool: string) => changeEvery(step, text, random, pool),
  })),
];
