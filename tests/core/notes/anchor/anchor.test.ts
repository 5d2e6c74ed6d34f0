import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../../core/notes/anchor/anchor.ts';
import type { PageTarget } from '../../../../core/notes/target.ts';
import { knowledge, noteOn } from './knowledge.ts';

const PAGE = [
  '镇上的图书馆上个月搬到了河边，新的阅览室有三面朝南的窗户。',
  '馆长说，今年的借阅量达到12.5万册，比去年增长20%，其中一半是孩子借的。',
  '读者可以在任何一个还书箱归还图书，逾期的图书不收取滞纳金。',
  '二楼的自习室每天开放到晚上九点，周末提前半小时开门。',
].join('\n');

const place = (target: PageTarget, text: string) => {
  const found = anchor(target, { text, passages: [] }, knowledge);
  return found.kind === 'orphan'
    ? found
    : { ...found, words: text.slice(found.start, found.end), start: undefined, end: undefined };
};

describe('a note on a stretch of a page', () => {
  it('stands where it stood, on a page that is as it was', () => {
    const target = noteOn(PAGE, '新的阅览室');
    expect(anchor(target, { text: PAGE, passages: [] }, knowledge)).toEqual({
      kind: 'found',
      ...target.position,
      by: 'position',
    });
  });

  it('is found by its words where something was put in before', () => {
    const found = place(noteOn(PAGE, '新的阅览室有三面朝南的窗户。'), `字号：大 中 小\n${PAGE}`);
    expect(found).toMatchObject({ kind: 'found', by: 'quote', words: '新的阅览室有三面朝南的窗户。' });
  });

  it.each([
    ['in Traditional characters', Converter({ from: 'cn', to: 'tw' })(PAGE)],
    ['with spaces and line breaks', PAGE.replace(/(.)(?=.)/g, '$1 ').replaceAll('，', '，\n')],
    ['in full width', PAGE.replace(/[!-~]/g, one => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['with its numbers written out', PAGE.replace('12.5万', '十二点五万').replace('20%', '百分之二十')],
  ])('is found %s', (_, text) => {
    expect(place(noteOn(PAGE, '今年的借阅量达到12.5万册，比去年增长20%'), text).kind).toBe('found');
  });

  it('is found where some of its words are others, and by what stands around it where its first word is', () => {
    const target = noteOn(PAGE, '读者可以在任何一个还书箱归还图书');
    const text = PAGE.replace('读者可以', '来人可以');
    expect(place(target, text)).toMatchObject({
      kind: 'found',
      by: 'approximate',
      words: '来人可以在任何一个还书箱归还图书',
    });
  });

  it('is shown as changed where its number is another one', () => {
    const target = noteOn(PAGE, '今年的借阅量达到12.5万册，比去年增长20%');
    for (const [now, was] of [
      ['15.2万', '12.5万'],
      ['125万', '12.5万'],
      ['20‰', '20%'],
      ['200%', '20%'],
      ['12.5万本', '12.5万册'],
    ] as const)
      expect(place(target, PAGE.replace(was, now)).kind, now).toBe(now === '12.5万本' ? 'found' : 'changed');
  });

  it('is shown as changed where the unit or the bound of its number is another', () => {
    const target = noteOn(
      '会议提出，\n到明年底，全县建成的驿站不少于80个，每个至少配两名管理员。',
      '全县建成的驿站不少于80个',
    );
    const page = (words: string) => `会议提出，\n到明年底，${words}，每个至少配两名管理员。`;
    expect(place(target, page('全县建成的驿站不少于80家'))).toMatchObject({
      kind: 'changed',
      what: 'number',
    });
    expect(place(target, page('全县建成的驿站不多于80个'))).toMatchObject({
      kind: 'changed',
      what: 'negation',
    });
  });

  it('is shown as changed where it is denied, if only by the word before it', () => {
    expect(place(noteOn(PAGE, '不收取滞纳金'), PAGE.replace('不收取', '收取')).kind).not.toBe('found');
    const whole = noteOn(PAGE, '逾期的图书不收取滞纳金');
    expect(place(whole, PAGE.replace('不收取', '收取'))).toMatchObject({ kind: 'changed', what: 'negation' });
    const middle = noteOn(PAGE, '收取滞纳金');
    expect(place(middle, PAGE.replace('不收取', '将收取')).kind).not.toBe('found');
    const rises = noteOn(PAGE, '比去年增长20%，其中一半是孩子借的');
    expect(place(rises, PAGE.replace('增长', '下降'))).toMatchObject({ kind: 'changed', what: 'negation' });
  });

  it('is an orphan where its words are gone, whatever else the page has', () => {
    const text = PAGE.replace(/读者.*\n/, '');
    expect(place(noteOn(PAGE, '逾期的图书不收取滞纳金'), text)).toEqual({ kind: 'orphan', why: 'none' });
    expect(place(noteOn(PAGE, '图书'), '')).toEqual({ kind: 'orphan', why: 'none' });
  });

  it('goes with its paragraph', () => {
    const lines = PAGE.split('\n');
    const text = [lines[3], lines[1], lines[0], lines[2]].join('\n');
    expect(place(noteOn(PAGE, lines[2]!), text)).toMatchObject({ kind: 'found', words: lines[2] });
  });

  it('needs what stood around it where it is short', () => {
    const target = noteOn(PAGE, '开放');
    expect(place(target, `公园每天开放。\n${PAGE}`)).toMatchObject({ kind: 'found', words: '开放' });
    expect(place(target, '公园每天开放，不收门票，遛狗的人也可以进去。')).toEqual({
      kind: 'orphan',
      why: 'none',
    });
  });

  it('is not guessed where two places are the same', () => {
    const twice = `${PAGE}\n附：\n${PAGE}`;
    const target = noteOn(twice, '任何一个还书箱');
    expect(target.elsewhere).toBe('same');
    expect(place(target, `本站消息\n${twice}`)).toEqual({ kind: 'orphan', why: 'tie' });
    expect(place(target, twice)).toMatchObject({ kind: 'found', by: 'position' });
  });

  it('does not go over to what was like it when it was made', () => {
    const row = (name: string) => `${name}：全年接待来客超过3万人次，回头客占六成以上，比上一年增加15%。`;
    const list = ['渡口', '书市', '球馆', '码头'].map(row);
    const target = noteOn(list.join('\n'), '来客超过3万人次，回头客占六成以上');
    expect(target.elsewhere).toBe('alike');
    expect(place(target, list.slice(1).join('\n')).kind).toBe('orphan');
    expect(place(target, `简讯\n${list.join('\n')}`)).toMatchObject({ kind: 'found', by: 'quote' });
  });

  it('is not found on the page where it was edited if its very words stand elsewhere', () => {
    const words = '读者可以在任何一个还书箱归还图书，逾期的图书不收取滞纳金。';
    const text = `${PAGE.replace('任何一个', '随便哪个')}\n答复：${words}`;
    expect(place(noteOn(PAGE, words), text)).toEqual({ kind: 'orphan', why: 'tie' });
  });

  it('that came without context stands only alone, and long enough', () => {
    const bare = (words: string): PageTarget => ({
      ...noteOn(PAGE, words),
      position: { start: 0, end: 1 },
      quote: { exact: words, prefix: '', suffix: '' },
    });
    expect(place(bare('逾期的图书不收取滞纳金，'.slice(0, -1)), PAGE).kind).toBe('orphan');
    expect(place(bare('任何一个还书箱归还图书，逾期的图书'), PAGE)).toMatchObject({
      kind: 'found',
      by: 'quote',
    });
    expect(place(bare('任何一个还书箱归还图书，逾期的图书'), `${PAGE}${PAGE}`)).toEqual({
      kind: 'orphan',
      why: 'tie',
    });
  });

  it('of several pages is found by its two ends', () => {
    const long = [1, 2, 3, 4]
      .flatMap(at => knowledge.textOf(`minsheng-2025#sec_1__cl_${at}`) ?? [])
      .join('\n');
    const text = `前言：${PAGE}\n${long}\n后记。`;
    const changed = `简讯\n前言：${PAGE}\n${long.replaceAll('推动', '推进').replaceAll('服务', '帮助')}\n后记。`;
    const found = anchor(noteOn(text, long), { text: changed, passages: [] }, knowledge);
    expect(found).toMatchObject({ kind: 'found', by: 'approximate' });
    const other = changed.replace(/次年/, '次年和第3年');
    expect(anchor(noteOn(text, long), { text: other, passages: [] }, knowledge)).toMatchObject({
      kind: 'changed',
      what: 'number',
    });
  });
});
