import type { CheckedPassage } from '../../../components/check/checked-passage.ts';

/** A passage of clause seven in a text that a test has made up. */
export function checkedPassage(
  start: number,
  end: number,
  said: Partial<CheckedPassage> = {},
): CheckedPassage {
  return {
    start,
    end,
    node: 'a#sec_1__cl_7',
    kind: 'near-verbatim',
    voice: 'quoted',
    isIssuer: false,
    witness: 'scan',
    label: { level: 'clause', number: '（七）', document: '甲文' },
    differences: [],
    targets: [],
    ...said,
  };
}

export function differing(
  start: number,
  end: number,
  source: string,
  text: string,
): CheckedPassage['differences'][number] {
  return { grade: 'wording', page: { start, end }, source, text };
}
