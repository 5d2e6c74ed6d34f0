import { type GramCounts, parseCounts } from '../../../tools/background/gram-counts.ts';

/** Counts of a small made-up text, all grams up to four characters. */
export function countsOf(sentences: readonly string[], longest = 4): GramCounts[] {
  return Array.from({ length: longest }, (_, at) => {
    const counts = new Map<string, number>();
    for (const sentence of sentences) {
      for (let from = 0; from + at < sentence.length; from++) {
        const gram = sentence.slice(from, from + at + 1);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
    const rows = [...counts].sort(([, a], [, b]) => b - a).map(([gram, count]) => `${gram}\t${count}\t1`);
    return parseCounts(`${rows.join('\n')}\n`, at + 1, gram => gram);
  });
}

/** Some sentences over few characters, in which 甲乙丙丁戊 is stock. */
export const SENTENCES = Array.from({ length: 60 }, (_, at) => {
  const other = (by: number) => '子丑寅卯辰巳午未申酉'.charAt((at * by) % 10);
  return `${other(3)}${other(7)}甲乙丙丁戊${other(1)}${other(9)}`;
});
