import { describe, expect, it } from 'vitest';
import { matchesOf } from './shipped-matcher.ts';

const WORKSHOPS =
  '积极发展农村互助性养老服务，引导有条件的乡镇敬老院向社会提供服务，优先满足孤寡、残障失能、高龄留守和低保家庭老年人照护需求。';
const TRADE =
  '据统计，当月，我国进出口整体、出口同比分别增长2.7%、6.3%，进口下降2.1%。从绝对值看，5月份进出口总值、出口值和进口值，均位居今年以来月度第2位。';
const BEFORE = '村口的茶馆里，老周戴上花镜，念给邻居听。\n';

/** Kind, similarity and differences of the one passage of a page. */
function seen(text: string) {
  const matches = matchesOf(BEFORE + text);
  expect(matches).toHaveLength(1);
  const { kind, similarity, differences } = matches[0]!;
  return {
    kind,
    similarity,
    differences: differences.map(({ grade, source, text }) => [grade, source, text]),
  };
}

const SAME = { kind: 'verbatim', similarity: 1, differences: [] };

describe('word for word is', () => {
  it.each([
    ['as it stands', TRADE],
    [
      'numbers in words',
      TRADE.replace('2.7%', '百分之二点七').replace('2.1%', '百分之2.1').replace('第2', '第二'),
    ],
    ['a number over two lines', TRADE.replace('2.7', '2\n.7').replace('6.3%', '6.3\n%')],
    [
      'a sign of per cent in the next line, last of all',
      `${TRADE.split('。')[0]!.replace('2.1%', '2.1\n%')}。`,
    ],
    ['characters of no width in a number', TRADE.replace('2.7', '2\u200b.\u20607')],
  ])('%s', (_, text) => {
    expect(seen(text)).toEqual(SAME);
  });

  it.each([
    ['the first word', WORKSHOPS.replace('积极发展', '积极壮大'), ['wording', '发展', '壮大']],
    ['the last word', WORKSHOPS.replace('照护需求', '照护需要'), ['wording', '需求', '需要']],
    ['a longer last word', WORKSHOPS.replace('照护需求', '照护服务需要'), ['wording', '需求', '服务需要']],
    ['a bound before the first word in common', WORKSHOPS.replace('积极', ''), ['qualifier', '积极', '']],
    ['a number', TRADE.replace('6.3%', '7.3%'), ['number', '6.3%', '7.3%']],
  ])('not where %s is another', (_, text, difference) => {
    const { kind, differences } = seen(text);
    expect(kind).toBe('near-verbatim');
    expect(differences).toContainEqual(difference);
  });

  it('not with a gloss put in', () => {
    expect(seen(WORKSHOPS.replace('敬老院', '敬（jìng）老院')).kind).toBe('near-verbatim');
  });
});
