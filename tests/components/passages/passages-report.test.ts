import { describe, expect, it } from 'vitest';
import { passagesReport } from '../../../components/passages/passages-report.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { t } from '../show.ts';
import { misquoted, ofNews, pageOf, passage } from './small-page.ts';

const { documents } = smallPolicy();
const HASH = '0f'.repeat(32);

function reportOf(...passages: Parameters<typeof pageOf>) {
  const page = { ...pageOf(...passages), time: '2025-06-12T10:00:00.000Z', hash: HASH, language: 'zh-CN' };
  return passagesReport(page, page.passages, documents, t);
}

describe('the report of a page', () => {
  it('says its title, address, date, the time and the hash of its text', () => {
    const { title, facts } = reportOf(passage());
    expect(title).toBe('码头上的卡片');
    expect(facts.slice(0, 4)).toEqual([
      ['⟦report-address⟧', 'https://www.news.cn/20250612/c.html'],
      ['⟦report-date⟧', '2025-06-12'],
      ['⟦report-time⟧', '2025-06-12T10:00:00.000Z'],
      ['⟦report-hash⟧', HASH],
    ]);
  });

  it('says of each passage what a row of the panel says', () => {
    const { columns, rows } = reportOf(
      misquoted({ targets: [{ id: '1', value: '≥80%', indicator: '床位占比' }] }),
    );
    expect(columns).toHaveLength(rows[0]!.length);
    expect(rows[0]).toEqual([
      '1. （一）',
      '关于养老托育的意见',
      'a#sec_1__cl_1',
      '⟦kind-near-verbatim⟧',
      '⟦voice-quoted⟧',
      '老年人床位占比不低于80%。',
      '老年人床位占比原则上不低于80%。',
      '⟦witness-scan⟧',
      '⟦standing-misquoted⟧: ⟦difference-less what=⟦grade-qualifier⟧⟧ ⟦said-by-copy words=原则上⟧',
      '≥80% 床位占比',
    ]);
  });

  it('leaves empty what there is not, and counts the passages', () => {
    const { rows } = reportOf(passage(), ofNews({ kind: 'title-mention' }));
    expect(rows.map(([number]) => number)).toEqual(['1. （一）', '2. 外贸']);
    expect(rows[0]!.slice(-2)).toEqual(['', '']);
    expect(rows[1]![4]).toBe('');
  });
});
