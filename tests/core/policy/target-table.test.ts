import { describe, expect, it } from 'vitest';
import type { Target } from '../../../core/policy/pack.ts';
import { filterRows, sortRows, type TargetRow, targetRows } from '../../../core/policy/target-table.ts';
import { smallPolicy, target } from './small-policy.ts';

const pack = smallPolicy();
const rows = targetRows(pack.documents[0]!);
const indicators = (shown: readonly TargetRow[]) => shown.map(row => row.target.indicator);

/** Rows of targets that differ in what they are sorted by. */
function rowsOf(...said: Partial<Target>[]): TargetRow[] {
  return said.map(one => ({ target: target('a#p_1', one), cited: 'a#p_1', groups: [] }));
}

describe('a row of the table', () => {
  it('cites the clause of the sentence, with its number', () => {
    expect(rows[2]).toMatchObject({ cited: 'a#sec_1__cl_2', number: '（二）' });
  });

  it('cites the section of a sentence that stands in no clause', () => {
    expect(rows[3]).toMatchObject({ cited: 'a#sec_2', number: '二、' });
  });

  it('cites a paragraph without a number', () => {
    const [row] = targetRows(pack.documents[1]!);
    expect(row!.cited).toBe('b#p_1');
    expect(row).not.toHaveProperty('number');
  });

  it.each([
    ['title', 'a#title', 'a#title'],
    ['clause', 'a#sec_1__cl_1', 'a#sec_1__cl_1'],
    ['clause for its heading', 'a#sec_1__cl_1__heading', 'a#sec_1__cl_1'],
  ])('cites a %s that states something itself', (_, node, cited) => {
    const { documents } = smallPolicy(policy => {
      policy.targets = [target(node)];
    });
    expect(targetRows(documents[0]!)[0]!.cited).toBe(cited);
  });

  it('has the groups that its sentence names, not those of its neighbours', () => {
    expect(rows.map(({ groups }) => groups)).toEqual([['elderly'], [], [], []]);
  });
});

describe('filtering', () => {
  it.each([
    ['the indicator', '新建机构', '新建机构'],
    ['the quote', '60%以上社区', '托育覆盖'],
    ['the qualifier', '原则上', '床位占比'],
    ['the scope', '有条件', '托育覆盖'],
    ['the deadline', '10年', '托育覆盖'],
    ['the value as the table writes it', '≥80%', '床位占比'],
  ])('finds words of %s', (_, words, indicator) => {
    expect(indicators(filterRows(rows, { words }))).toEqual([indicator]);
  });

  it('looks past spaces around the words, and shows all where there are no others', () => {
    expect(indicators(filterRows(rows, { words: ' 原则上 ' }))).toEqual(['床位占比']);
    expect(filterRows(rows, { words: '  ' })).toEqual(rows);
    expect(filterRows(rows, {})).toEqual(rows);
  });

  it('takes no words across two fields, and none that stand nowhere', () => {
    expect(filterRows(rows, { words: '床位占比占比' })).toEqual([]);
    expect(filterRows(rows, { words: '高铁' })).toEqual([]);
  });

  it('keeps what is of the clause, for the group, and both', () => {
    expect(indicators(filterRows(rows, { cited: 'a#sec_1__cl_1' }))).toEqual(['床位占比', '新建机构']);
    expect(indicators(filterRows(rows, { group: 'elderly' }))).toEqual(['床位占比']);
    expect(filterRows(rows, { cited: 'a#sec_1__cl_2', group: 'elderly' })).toEqual([]);
    expect(filterRows(rows, { cited: 'a#sec_1__cl_1', words: '托育' })).toEqual([]);
  });
});

describe('sorting', () => {
  it('keeps the order of the document, or turns it round', () => {
    expect(sortRows(rows, 'place', false)).toEqual(rows);
    expect(sortRows(rows, 'place', true)).toEqual([...rows].reverse());
  });

  it('goes by value both ways, with those without one last both times', () => {
    expect(indicators(sortRows(rows, 'value', false))).toEqual([
      '托育覆盖',
      '床位占比',
      '新建机构',
      '抓好落实',
    ]);
    expect(indicators(sortRows(rows, 'value', true))).toEqual([
      '床位占比',
      '托育覆盖',
      '新建机构',
      '抓好落实',
    ]);
  });

  it('keeps values of one unit together, the units in the order of the document, both ways', () => {
    const mixed = rowsOf(
      { indicator: '八成', value: 80 },
      { indicator: '五万亿', value: 5, unit: '万亿元' },
      { indicator: '六成', value: 60 },
      { indicator: '七万亿', value: 7, unit: '万亿元' },
    );
    expect(indicators(sortRows(mixed, 'value', false))).toEqual(['六成', '八成', '五万亿', '七万亿']);
    expect(indicators(sortRows(mixed, 'value', true))).toEqual(['八成', '六成', '七万亿', '五万亿']);
  });

  it('takes a fall for less than any growth', () => {
    const changes = rowsOf(
      { indicator: '增', comparator: 'up', value: 1 },
      { indicator: '大跌', comparator: 'down', value: 9 },
      { indicator: '小跌', comparator: 'down', value: 2 },
    );
    expect(indicators(sortRows(changes, 'value', false))).toEqual(['大跌', '小跌', '增']);
  });

  it('goes by deadline both ways: years by their number, then dates, with those without one last', () => {
    const deadlines = rowsOf(
      { indicator: '无' },
      { indicator: '日', by: { text: '2027年底', date: '2027-12-31' } },
      { indicator: '十年', by: { text: '10年', years: 10 } },
      { indicator: '两年', by: { text: '2年', years: 2 } },
      { indicator: '一年半', by: { text: '18个月', years: 1.5 } },
      { indicator: '近日', by: { text: '2026年底', date: '2026-12-31' } },
      { indicator: '时段', by: { text: '前5个月' } },
    );
    const [ascending, descending] = [false, true].map(way => indicators(sortRows(deadlines, 'by', way)));
    expect(ascending).toEqual(['一年半', '两年', '十年', '近日', '日', '无', '时段']);
    expect(descending).toEqual(['日', '近日', '十年', '两年', '一年半', '无', '时段']);
  });

  it('leaves equal rows in the order of the document, and the rows it was given as they were', () => {
    const equal = rowsOf(
      { indicator: '甲', value: 5 },
      { indicator: '乙', value: 5 },
      { indicator: '丙', value: 3 },
    );
    expect(indicators(sortRows(equal, 'value', false))).toEqual(['丙', '甲', '乙']);
    expect(indicators(equal)).toEqual(['甲', '乙', '丙']);
    expect(indicators(sortRows(equal, 'value', true))).toEqual(['甲', '乙', '丙']);
  });
});
