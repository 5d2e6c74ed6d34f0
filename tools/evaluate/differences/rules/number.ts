import { type Rule, replacing } from '../edit.ts';

/** Another value of the same size and the same number of decimals. */
function near(digits: string, factors: readonly number[]): string[] {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Number(digits);
  return [...new Set(factors.map(factor => (value * factor).toFixed(decimals)))].filter(
    other => Number(other) > 0,
  );
}

function percentages(digits: string): string[] {
  const isRound = !digits.includes('.') && Number(digits) >= 20;
  const others = isRound
    ? [-20, -15, -10, -7, -5, 5, 10].map(step => String(Number(digits) + step))
    : near(digits, [0.6, 0.8, 0.9, 1.1, 1.3, 1.7]);
  return others.filter(other => Number(other) < 100);
}

/** Steps of a day, a month, a place in a list. */
function steps(digits: string, least: number, most: number): string[] {
  return [-3, -2, -1, 1, 2, 3]
    .map(step => Number(digits) + step)
    .filter(value => value >= least && value <= most)
    .map(String);
}

const number = (rule: string) => ({ grade: 'number' as const, rule });

export const NUMBER_RULES: readonly Rule[] = [
  replacing(/(?<![\d.])\d+(?:\.\d+)?(?=%)/, percentages, number('percentage')),
  replacing(
    /(?<![\d.])(?!31个)\d+(?:\.\d+)?(?=万亿元|万家|所|个(?![月百工])|个冷链)/,
    found => near(found, [0.5, 0.8, 1.2, 1.5, 2]),
    number('count'),
  ),
  replacing(/(?<![\d.])\d+\.\d+(?=个百分点)/, found => near(found, [0.5, 2, 3]), number('points')),
  replacing(
    /(?<![\d.])\d+(?=年左右)/,
    found => ['3', '5', '8', '10', '15'].filter(x => x !== found),
    number('duration'),
  ),
  replacing(/(?<![\d.])\d{1,2}(?=年来|个月|个工作日)/, found => steps(found, 1, 12), number('period')),
  replacing(/20\d\d(?=年)/, found => steps(found, 2020, 2028), number('year')),
  replacing(/(?<![\d.])\d{1,2}(?=日)/, found => steps(found, 1, 28), number('day')),
  replacing(/(?<![\d.])\d{1,2}(?=月\d|月底)/, found => steps(found, 1, 12), number('month')),
  replacing(/(?<=第)\d(?=位)/, found => steps(found, 1, 9), number('rank')),
  replacing(/(?<=近)六(?=成)/, () => ['四', '五', '七'], number('tenths')),
  replacing(/不低于(?=\d)/, () => ['不高于', '不超过'], number('comparator')),
  replacing(/(?<=[%所])以上/, () => ['以下', '以内'], number('comparator')),
  replacing(/超过(?=\d)/, () => ['不足', '不到'], number('comparator')),
];
