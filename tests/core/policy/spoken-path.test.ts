import { describe, expect, it } from 'vitest';
import { spokenPath } from '../../../core/policy/spoken-path.ts';

const numbered = (...numbers: string[]) => spokenPath(numbers.map(number => ({ node: 'a#x', number })));

describe('a path in a document, as it is said', () => {
  it('names the levels of a 公文, outermost first', () => {
    expect(numbered('三、', '（七）')).toBe('第三部分第（七）条');
    expect(numbered('十二、')).toBe('第十二部分');
    expect(numbered('一、', '（二十一）', '3.', '（4）')).toBe('第一部分第（二十一）条第3点第（4）项');
  });

  it('reads narrow brackets and points as wide ones', () => {
    expect(numbered('五、', '(十)', '2．')).toBe('第五部分第（十）条第2点');
  });

  it('says a number of another kind as it is written', () => {
    expect(numbered('第二章', '第七条')).toBe('第二章第七条');
    expect(numbered('二一、')).toBe('二一、');
  });

  it('says a paragraph without a number by its place, and nothing for a title or an opening', () => {
    expect(spokenPath([{ node: 'trade-2025-05#p_2' }])).toBe('第2段');
    expect(spokenPath([{ node: 'a#sec_1', number: '一、' }, { node: 'a#sec_1__p_3' }])).toBe('第一部分第3段');
    expect(spokenPath([{ node: 'minsheng-2025#preamble' }])).toBe('');
    expect(spokenPath([{ node: 'minsheng-2025#title' }])).toBe('');
  });
});
