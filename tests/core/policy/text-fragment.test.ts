import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressAt, withoutDirective } from '../../../core/policy/text-fragment.ts';

const PAGE = 'https://www.news.cn/politics/c.html';

/** The directive of an address, its start and end decoded. */
function directive(address: string): string[] {
  const [, text = ''] = address.split(':~:text=');
  return text.split(',').map(decodeURIComponent);
}

describe('an address at a passage', () => {
  it('names a short passage whole', () => {
    expect(addressAt(PAGE, '完善转移接续机制')).toBe(
      `${PAGE}#:~:text=${encodeURIComponent('完善转移接续机制')}`,
    );
  });

  it('names a long one by its first and last words, cut where the page shows a border', () => {
    const words =
      '以失能老年人照护为重点，提高养老服务机构医养结合服务能力，新建养老机构护理型床位占比不低于80%。';
    expect(directive(addressAt(PAGE, words))).toEqual([
      '以失能老年人照护为重点',
      '新建养老机构护理型床位占比不低于80%',
    ]);
  });

  it('never runs across white space, which on the page may be the border of a block', () => {
    expect(directive(addressAt(PAGE, '关于进一步保障和改善民生 着力解决群众急难愁盼的意见'))).toEqual([
      '关于进一步保障和改善民生',
      '着力解决群众急难愁盼的意见',
    ]);
  });

  it('keeps a fragment that the address has, but for a directive', () => {
    expect(addressAt(`${PAGE}#part`, '甲乙')).toBe(`${PAGE}#part:~:text=${encodeURIComponent('甲乙')}`);
    expect(addressAt(`${PAGE}#:~:text=old`, '甲乙')).toBe(`${PAGE}#:~:text=${encodeURIComponent('甲乙')}`);
    expect(withoutDirective(`${PAGE}#:~:text=old`)).toBe(PAGE);
    expect(withoutDirective(`${PAGE}#part:~:text=old`)).toBe(`${PAGE}#part`);
  });

  it('is the plain address where there are no words', () => {
    expect(addressAt(PAGE, ' ')).toBe(PAGE);
  });

  it('writes what means something in a directive as a code, whatever the words', () => {
    expect(addressAt(PAGE, 'A-B,C&D')).toBe(`${PAGE}#:~:text=A%2DB%2CC%26D`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), words => {
        const [, text = ''] = addressAt(PAGE, words).split(':~:text=');
        expect(text).toMatch(/^[^-&\s]*$/u);
        expect(text.split(',').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

it('words that were cut within a character have an address all the same', () => {
  expect(addressAt('https://a.cn/', '养\ud842')).toBe(
    `https://a.cn/#:~:text=${encodeURIComponent('养\ufffd')}`,
  );
});
