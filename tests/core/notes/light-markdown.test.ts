import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, readLightMarkdown, type Words } from '../../../core/notes/light-markdown.ts';

/** Blocks in a short form: `p` a paragraph, `ul` and `ol` lists; `b`, `i` and `a=address` in them, `/` a break. */
function said(text: string): string[] {
  return readLightMarkdown(text).map(block =>
    block.kind === 'paragraph'
      ? `p(${inline(block.inside)})`
      : `${block.isOrdered ? 'ol' : 'ul'}(${block.items.map(inline).join('|')})`,
  );
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map(part => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'break') return '/';
      const sign = { strong: 'b', emphasis: 'i', link: `a=${part.kind === 'link' ? part.address : ''}` }[
        part.kind
      ];
      return `${sign}(${inline(part.inside)})`;
    })
    .join('');
}

function wordsIn(text: string): Words[] {
  const within = (parts: readonly Inline[]): Words[] =>
    parts.flatMap(part => {
      if (part.kind === 'words') return [part];
      return part.kind === 'break' ? [] : within(part.inside);
    });
  return readLightMarkdown(text).flatMap(block =>
    block.kind === 'paragraph' ? within(block.inside) : block.items.flatMap(within),
  );
}

describe('light Markdown', () => {
  it('has paragraphs between empty lines, and keeps the lines of one', () => {
    expect(said('一\r\n二\n\n \n三')).toEqual(['p(一/二)', 'p(三)']);
    expect(said('')).toEqual([]);
  });

  it('has bold and italics, one in the other, but no sign that stands alone', () => {
    expect(said('先**重**后*轻*')).toEqual(['p(先b(重)后i(轻))']);
    expect(said('*见[甲](https://a.cn/)*')).toEqual(['p(i(见a=https://a.cn/(甲)))']);
    expect(said('3 * 4 ** 5 * 6')).toEqual(['p(3 * 4 ** 5 * 6)']);
    expect(said('没有**完')).toEqual(['p(没有**完)']);
  });

  it('has lists with and without numbers, and goes on after them', () => {
    expect(said('头\n- 甲\n- **乙**\n1. 丙\n2) 丁\n尾')).toEqual([
      'p(头)',
      'ul(甲|b(乙))',
      'ol(丙|丁)',
      'p(尾)',
    ]);
    expect(said('-甲\n1.5 万家')).toEqual(['p(-甲/1.5 万家)']);
  });

  it('has links to http and https alone, named and bare', () => {
    expect(said('[文](https://www.gov.cn/a?b=1)')).toEqual(['p(a=https://www.gov.cn/a?b=1(文))']);
    expect(said('见https://www.gov.cn/a，又 (http://b.cn/c).')).toEqual([
      'p(见a=https://www.gov.cn/a(https://www.gov.cn/a)，又 (a=http://b.cn/c(http://b.cn/c)).)',
    ]);
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'JaVaScRiPt:x',
      '//a.cn',
      'file:///a',
    ]) {
      expect(said(`[文](${address})`).join()).not.toContain('a=');
    }
  });

  it('makes nothing else of what looks like a page', () => {
    const text = '<img src=x onerror=alert(1)> &lt; <a href="javascript:x">';
    expect(said(text)).toEqual([`p(${text})`]);
  });

  it('says where its words stand, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*[]()-1. \nab:/甲', 'http://') }), text => {
        for (const { text: words, at } of wordsIn(text)) expect(text.substr(at, words.length)).toBe(words);
      }),
    );
  });

  it('reads a million signs that never close', { timeout: 20_000 }, () => {
    for (const sign of ['*', '**a', '[', '[a](', '- ', 'https://']) {
      const text = sign.repeat(Math.floor(200_000 / sign.length));
      expect(readLightMarkdown(text).length).toBeGreaterThan(0);
    }
  });
});
