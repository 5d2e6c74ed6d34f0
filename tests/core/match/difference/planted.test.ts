import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../core/match/passage.ts';
import { pack } from '../../../../seeds/index.ts';
import { differencesOf, fold, short } from './marked-change.ts';

const CITED = new Set(['clause', 'paragraph']);
const texts = pack.documents.flatMap(({ nodes }) =>
  nodes.filter(({ level }) => CITED.has(level)).map(({ text }) => text),
);

/** Words of the shipped documents, and what is put in their place. */
const CHANGES: Partial<Record<Difference['grade'], readonly string[]>> = {
  qualifier:
    '原则上→ 左右→ 逐步→ 适时→ 适度→ 稳步→ 稳妥有序→ 合理→ 嵌入式→ 按规定→ 有条件的→ 符合条件的→ 优先→ 进一步→ 适当→ 因地制宜→ 大型→ 按程序→ 全面→ 主要→'.split(
      ' ',
    ),
  modality:
    '支持→要求 支持→强制 推动→确保 推动→要求 鼓励→要求 鼓励→强制 可以→应当 可以→必须 允许→要求 引导→强制 支持→应当 允许→必须 探索→全面'.split(
      ' ',
    ),
  negation:
    '提高→降低 扩大→缩小 增加→减少 增强→削弱 加强→削弱 鼓励→禁止 允许→禁止 取消→保留 增长→下降 下降→增长 提升→下降 不搞→搞 纳入→不纳入 支持→不支持 享有→不享有 建立→取消 可以→不可以'.split(
      ' ',
    ),
  wording:
    '服务→业务 机构→单位 健全→完善 资源→力量 群众→居民 标准→规范 制度→体系 能力→水平 建设→打造 企业→公司 政策→措施 学校→院校 社会保险→社保 推广→普及'.split(
      ' ',
    ),
};

interface Planted {
  readonly grade: Difference['grade'];
  readonly source: string;
  readonly page: string;
  /** Where in the page, and how much. */
  readonly at: number;
  readonly length: number;
}

function planted(): Planted[] {
  const cases: Planted[] = [];
  for (const source of texts) {
    const plant = (grade: Difference['grade'], at: number, said: string, says: string) =>
      cases.push({
        grade,
        source,
        page: source.slice(0, at) + says + source.slice(at + said.length),
        at,
        length: says.length,
      });
    for (const [grade, changes] of Object.entries(CHANGES)) {
      for (const change of changes) {
        const [said = '', says = ''] = change.split('→');
        const at = source.indexOf(said);
        if (at >= 0) plant(grade as Difference['grade'], at, said, says);
      }
    }
    for (const { 0: number, index } of source.matchAll(/\d+(?=[%所年个万位])/g))
      plant('number', index, number, String(Number(number) + 3));
    for (const { 0: item, index } of source.matchAll(/(?<=、)[^、，。和与及等《》“”]{2,8}、/g))
      plant('omission', index, item, '');
    for (const { 0: clause, index } of source.matchAll(/(?<=，)[^，。“”]{6,30}，/g))
      plant('omission', index, clause, '');
  }
  return cases;
}

const cases = planted();
const found = cases.map(({ source, page }) =>
  differencesOf(
    {
      page: { text: `意见提出，${page}`, start: 5, end: page.length + 5 },
      source: { text: source, start: 0, end: source.length },
      readings: [],
      targets: [],
    },
    fold,
  ),
);

describe.each(['number', 'modality', 'negation', 'qualifier', 'omission', 'wording'] as const)(
  'planted changes: %s',
  grade => {
    it('are found, 95 of 100 and more', () => {
      const missed = cases.flatMap((change, index) => {
        const isFound = found[index]!.some(
          ({ grade: is, page: { start, end } }) =>
            is === grade && start - 5 <= change.at + change.length + 3 && end - 5 >= change.at - 3,
        );
        return change.grade === grade && !isFound ? [found[index]!.map(short)] : [];
      });
      const all = cases.filter(change => change.grade === grade).length;
      expect(all).toBeGreaterThan(30);
      expect(missed.length / all, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
    });

    it('are what is found, 98 of 100 and more', () => {
      const all = found.flatMap((differences, index) =>
        differences.map(difference => ({ difference, planted: cases[index]! })),
      );
      const given = all.filter(({ difference }) => difference.grade === grade);
      const wrong = given.filter(one => one.planted.grade !== grade);
      expect(
        wrong.length / given.length,
        JSON.stringify(wrong.map(one => short(one.difference))),
      ).toBeLessThan(0.02);
    });
  },
);
