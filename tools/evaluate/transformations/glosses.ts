import { type Transformation, untilChanged } from './transformation.ts';

/** Common characters of policy prose with one usual reading each. */
const READINGS =
  '保bǎo 障zhàng 民mín 生shēng 服fú 务wù 公gōng 共gòng 社shè 会huì 推tuī 动dòng 基jī 本běn 支zhī 持chí 机jī 制zhì 提tí 高gāo ' +
  '完wán 善shàn 加jiā 强qiáng 养yǎng 老lǎo 医yī 疗liáo 教jiào 育yù 发fā 展zhǎn 人rén 力lì 地dì 方fāng 设shè 施shī 标biāo 准zhǔn ' +
  '农nóng 村cūn 城chéng 乡xiāng 优yōu 质zhì 收shōu 入rù 政zhèng 策cè 体tǐ 系xì 就jiù 业yè 出chū 口kǒu 国guó 家jiā 物wù 流liú ' +
  '中zhōng 外wài 贸mào 经jīng 济jì 产chǎn 品pǐn 车chē 企qǐ 安ān 全quán 检jiǎn 测cè 普pǔ 惠huì 托tuō 成chéng 绩jì 考kǎo 录lù';

const PINYIN: ReadonlyMap<string, string> = new Map(
  READINGS.split(' ').map(pair => [pair[0]!, pair.slice(1)]),
);

/** How many of the characters that have a reading get it. */
const RATE = 0.15;

export const GLOSSES: readonly Transformation[] = [
  {
    name: 'pinyin in brackets',
    isLossless: false,
    applies: text => [...text].some(character => PINYIN.has(character)),
    apply: untilChanged((text, random) =>
      [...text]
        .map(character => {
          const reading = PINYIN.get(character);
          if (!reading || !random.chance(RATE)) return character;
          return character + (random.chance(0.5) ? `（${reading}）` : `(${reading})`);
        })
        .join(''),
    ),
  },
];
