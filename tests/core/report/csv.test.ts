import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, guardFormula } from '../../../core/report/csv.ts';
import { anyReport, smallReport } from './any-report.ts';

/** Reads CSV by the grammar of RFC 4180, and throws where it is none. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const rest = text.slice(at);
      const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
      if (!found) throw new Error(`no CSV: ${JSON.stringify(rest.slice(0, 40))}`);
      record.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
      at += found[0].length;
      if (found[3] === '\r\n') break;
    }
    records.push(record);
  }
  return records;
}

describe('a report as CSV', () => {
  it('is names and rows, with what is known of the page in each row', () => {
    expect(csvOf(smallReport)).toBe(
      '\ufeff处,本页,目标,网址\r\n' +
        '1. （七）,原则上不低于80%,"\'+7.2%, 前5个月",https://www.news.cn/a.html?b=1&c=2\r\n' +
        '2. （一）,"他说“好”，又说""行""",,https://www.news.cn/a.html?b=1&c=2\r\n',
    );
  });

  it.each(['=1+1', '+7.2%', '-3', '@SUM(A1)', '＝1', ' =1', '\t=1', '\n=1', '\tx', '\r'])(
    'has no cell that a spreadsheet would run: %j',
    value => expect(guardFormula(value)).toBe(`'${value}`),
  );

  it.each(['≥80%', '−3.8%', '原则上=', '80', ''])('leaves alone what is none: %j', value =>
    expect(guardFormula(value)).toBe(value),
  );
});

it('any report is read again as it was written, but for the guards, and as many fields in each line', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const written = csvOf(report);
      expect(written[0]).toBe('\ufeff');
      const [names, ...rows] = readCsv(written.slice(1));
      const values = report.facts.map(([, value]) => value);
      expect(names).toEqual([...report.columns, ...report.facts.map(([name]) => name)].map(guardFormula));
      expect(rows).toEqual(report.rows.map(row => [...row, ...values].map(guardFormula)));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
