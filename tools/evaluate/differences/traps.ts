import type { Ground } from '../ground.ts';
import type { Random } from '../random.ts';
import { type DifferenceCase, onPage, setInVoice } from './difference-case.ts';
import { applyEdits, type Edit } from './edit.ts';
import { NUMBER_RULES } from './rules/number.ts';
import { isDoubtful, type Sentence } from './sentences.ts';

const CASES = 60;

/** What a figure is of, and something else of which another figure may be true. */
const INDICATORS: readonly (readonly [string, readonly string[]])[] = [
  ['新建养老机构', ['存量养老机构', '现有养老机构', '改造后的养老机构']],
  ['护理型床位', ['认知障碍照护床位', '家庭养老床位']],
  ['优质普通高中', ['中等职业学校', '公办幼儿园']],
  ['普惠托育', ['老年助餐', '社区健身设施']],
  ['民营企业', ['国有企业']],
  ['外资企业', ['民营企业', '国有企业']],
  ['装备制造业', ['纺织业', '农副食品加工业']],
  ['冷链物流', ['粮食储备']],
];

interface Trap {
  readonly sentence: Sentence;
  readonly indicator: Edit;
  readonly figure: Edit;
}

/** The sentence is said of something else, with its own figure: two figures that must not be compared. */
export function trapCases(
  sentences: readonly Sentence[],
  { pack, carrier }: Ground,
  random: Random,
): DifferenceCase[] {
  const byIndicator = [...Map.groupBy(trapsIn(sentences), ({ indicator }) => indicator.source).values()];
  return Array.from({ length: CASES }, (_, at) => {
    const { sentence, indicator, figure } = random.pick(byIndicator[at % byIndicator.length]!);
    const text = applyEdits(sentence.text, [indicator, figure]);
    const set = setInVoice({ ...sentence, text, voice: 'unclear' }, pack, carrier, random);
    const start = figure.at + indicator.text.length - indicator.source.length;
    return {
      ...set,
      group: 'trap',
      how: `${indicator.source} → ${indicator.text}`,
      free: [],
      forbidden: onPage(set, start, start + figure.text.length),
    };
  });
}

/** An indicator and the first figure after it in the same clause. */
function trapsIn(sentences: readonly Sentence[]): Trap[] {
  return sentences.flatMap(sentence =>
    INDICATORS.flatMap(([source, others]) => {
      const at = sentence.text.indexOf(source);
      if (at < 0) return [];
      const figures = NUMBER_RULES.flatMap(rule => rule(sentence.text))
        .filter(({ rule }) => rule === 'percentage' || rule === 'count')
        .filter(edit => edit.at > at && !/[，；。]/.test(sentence.text.slice(at, edit.at)))
        .filter(edit => !isDoubtful(sentence, edit));
      const first = Math.min(...figures.map(edit => edit.at));
      return figures
        .filter(edit => edit.at === first)
        .flatMap(figure =>
          others.map(text => ({
            sentence,
            figure,
            indicator: { grade: 'wording' as const, alsoRight: [], rule: 'indicator', at, source, text },
          })),
        );
    }),
  );
}
