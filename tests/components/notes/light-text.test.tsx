// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LightText } from '../../../components/notes/light-text.tsx';
import { show } from '../show.ts';
import { INJECTIONS } from './injections.ts';

describe('the text of a note', () => {
  it('has paragraphs, lists, bold, italics and lines', () => {
    const view = show(<LightText text={'头**重**\n*轻*\n\n- 甲\n- 乙'} />);
    const tags = [...view.querySelectorAll('p, ul, li, strong, em, br')].map(({ tagName }) => tagName);
    expect(tags).toEqual(['P', 'STRONG', 'BR', 'EM', 'UL', 'LI', 'LI']);
  });

  it('has links that know nothing of where they come from', () => {
    const link = show(<LightText text="[文](https://www.gov.cn/)" />).querySelector('a')!;
    expect([link.href, link.rel, link.target]).toEqual([
      'https://www.gov.cn/',
      'noopener noreferrer',
      '_blank',
    ]);
  });

  it('marks found words, in bold words and links too', () => {
    const text = '养老**养老院**[看养老](http://a.cn)';
    const marks = [0, 4, 11].map(start => ({ start, end: start + 2 }));
    const view = show(<LightText text={text} marks={marks} />);
    expect([...view.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual([
      '养老',
      '养老',
      '养老',
    ]);
    expect(view.textContent).toBe('养老养老院看养老');
  });

  it.each(INJECTIONS)('shows %s as words', text => {
    const view = show(<LightText text={text} />);
    const strange = [...view.querySelectorAll('*')].filter(
      element => !/^(DIV|P|A|STRONG|EM|BR|UL|OL|LI)$/.test(element.tagName),
    );
    expect(strange).toEqual([]);
    for (const link of view.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
    const attributes = [...view.querySelectorAll('*')].flatMap(element => element.getAttributeNames());
    expect(attributes.filter(name => name.startsWith('on'))).toEqual([]);
  });
});
