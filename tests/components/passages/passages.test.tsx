// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PageView, type ViewedPage } from '../../../components/passages/page-view.tsx';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { buttonOf, press, pressKey } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';
import { misquoted, ofNews, pageOf, passage } from './small-page.ts';

const { documents } = smallPolicy();

type Props = Parameters<typeof PageView>[0];

function viewOf(page: ViewedPage | undefined, said: Partial<Props> = {}): HTMLElement {
  const nothing = () => undefined;
  const rest = { documents, current: undefined, isDifferentOnly: false, onDifferentOnly: nothing, t };
  const doing = { onGo: nothing, onNode: nothing, onReport: async () => undefined, onReread: nothing };
  return show(<PageView page={page} {...rest} {...doing} {...said} />);
}

const rowsOf = (view: Element) => [...view.querySelectorAll<HTMLElement>('.rows > li')];
const rowOf = (...given: Parameters<typeof passage>) => rowsOf(viewOf(pageOf(passage(...given))))[0]!;
const wordsIn = (row: Element, selector: string) =>
  [...row.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the list of passages', () => {
  it('has a row for each passage, in the order of the page, that says its node to tools', () => {
    const rows = rowsOf(viewOf(pageOf(ofNews(), passage())));
    expect(rows.map(({ dataset }) => dataset.node)).toEqual(['b#p_1', 'a#sec_1__cl_1']);
  });

  it('says how many there are of how many documents, and of which page, where and of when', () => {
    const view = viewOf(pageOf(passage(), misquoted(), ofNews()));
    expect(view.querySelector('h1')!.textContent).toBe('⟦page-uses documents=2 count=3⟧');
    expect(view.querySelector('h1 + p')!.textContent).toBe('码头上的卡片 · www.news.cn · 2025-06-12');
    expect(view.querySelector('time')!.dateTime).toBe('2025-06-12');
  });

  it('says nothing of a date that the page does not say', () => {
    const view = viewOf({ ...pageOf(passage()), date: undefined });
    expect(view.querySelector('h1 + p')!.textContent).toBe('码头上的卡片 · www.news.cn');
  });

  it('says that the page has no labels, where they could not be had', () => {
    const words = (isUnlabelled?: boolean) => viewOf({ ...pageOf(passage()), isUnlabelled }).textContent;
    expect(words(true)).toContain('⟦labels-failed⟧');
    expect(words()).not.toContain('⟦labels-failed⟧');
  });

  it('says in a row number, document, words, kind, voice, length and targets', () => {
    const targets = [{ id: '1', value: '≥80%', indicator: '床位占比', qualifier: '原则上' }];
    expect(rowOf({ targets }).textContent).toBe(
      '（一）养老意见老年人床位占比原则上不低于80%。' +
        '⟦kind-verbatim⟧ · ⟦voice-quoted⟧ · ⟦passage-length count=17⟧' +
        '⟦targets⟧ ≥80% 原则上 床位占比⟦open-node⟧（一）',
    );
  });

  it('calls a title one, and says of nobody that they are its words', () => {
    const row = rowOf({
      kind: 'title-mention',
      node: 'a#title',
      label: { level: 'title', document: '养老意见' },
    });
    expect(row.querySelector('.number')!.textContent).toBe('⟦title⟧养老意见');
    expect(row.textContent).not.toContain('⟦voice');
  });

  it('calls the opening so in the reader’s language, and a paragraph by its document', () => {
    const opening = rowOf({ label: { level: 'preamble', document: '养老意见' } }).querySelector('.number')!;
    expect(opening.textContent).toBe('⟦preamble⟧养老意见');
    expect(opening.querySelector('[lang]')!.textContent).toBe('养老意见');
    const [paragraph] = rowsOf(viewOf(pageOf(ofNews())));
    expect(paragraph!.querySelector('.number')!.textContent).toBe('外贸');
  });

  it('leads to the passage of the row that is clicked, by its number in the page', () => {
    const onGo = vi.fn();
    rowsOf(viewOf(pageOf(passage(), ofNews()), { onGo }))[1]!
      .querySelector('button')!
      .click();
    expect(onGo.mock.calls).toEqual([['2']]);
  });

  it('leads to the clause in the documents', async () => {
    const onNode = vi.fn();
    await press(buttonOf(rowsOf(viewOf(pageOf(passage()), { onNode }))[0]!, '⟦open-node⟧'));
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_1']]);
  });

  it('marks the row that the reader was led to, also for who reads by ear', () => {
    const rows = rowsOf(viewOf(pageOf(passage(), ofNews()), { current: '2' }));
    expect(rows.map(({ className }) => className)).toEqual(['', 'current']);
    expect(rows.map(row => row.getAttribute('aria-current'))).toEqual([null, 'true']);
  });

  it('is gone through by the arrow keys, and stops at both ends', async () => {
    const buttons = rowsOf(viewOf(pageOf(passage(), misquoted()))).map(row => row.querySelector('button')!);
    buttons[0]!.focus();
    for (const [key, expected] of [
      ['ArrowDown', 1],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 0],
    ] as const) {
      await pressKey(document.activeElement!, key);
      expect(document.activeElement).toBe(buttons[expected]);
    }
  });

  it('has no words of its own', () => {
    const page = pageOf(passage(), misquoted(), ofNews());
    const known = [page.title, page.host, page.date!, ...page.passages.map(({ text }) => text)];
    const names = ['（一）', '（二）', '一', '二', '养老意见', '外贸', '增加护理床位', '扩大托育', '原则上'];
    const source = '老年人床位占比原则上不低于80%。';
    const view = viewOf(page);
    for (const sign of view.querySelectorAll('[aria-hidden="true"]')) sign.remove();
    expect(
      wordsOfItsOwn(view, ...known, ...names, source, '老年人床位占比', '不低于80%。', '3', '1', '2'),
    ).toBe('');
  });
});

describe('a passage that differs', () => {
  it('says what differs in words, with both sides, and the source’s sentence with its words marked', () => {
    const [row] = rowsOf(viewOf(pageOf(misquoted())));
    expect(wordsIn(row!, '.standing')).toEqual(['△ ⟦standing-misquoted⟧']);
    expect(wordsIn(row!, '.differences li')).toEqual([
      '⟦difference-less what=⟦grade-qualifier⟧⟧ ⟦copy-words⟧ 原则上',
    ]);
    expect(row!.querySelector('.source')!.textContent).toBe('⟦copy-words⟧ 老年人床位占比原则上不低于80%。');
    expect(wordsIn(row!, 'mark')).toEqual(['原则上']);
    expect(wordsIn(row!, '.gap')).toEqual(['‸']);
  });

  it('marks the page’s other words in its sentence, and those of the source', () => {
    const [row] = rowsOf(
      viewOf(
        pageOf(
          misquoted({
            text: '老年人床位占比原则上不低于85%。',
            differences: [{ grade: 'number', source: '80', text: '85' }],
            places: [{ start: 13, end: 15 }],
          }),
        ),
      ),
    );
    expect(wordsIn(row!, '.go mark')).toEqual(['85']);
    expect(wordsIn(row!, '.source mark')).toEqual(['80']);
    expect(wordsIn(row!, '.differences li')).toEqual([
      '⟦difference-other what=⟦grade-number⟧⟧ ⟦copy-words⟧ 80 ⟦page-words⟧ 85',
    ]);
  });

  it.each([
    [
      'the page’s own figure',
      { voice: 'own', differences: [{ grade: 'number', source: '80', text: '85' }] },
      'standing-own-figure',
    ],
    ['the page’s own words', { voice: 'own' }, 'standing-own-words'],
    ['a difference where it is unclear who speaks', { voice: 'unclear' }, 'standing-unclear'],
    ['our text on the issuer’s page', { isIssuer: true }, 'standing-ours'],
    [
      'other words of a paraphrase',
      { kind: 'paraphrase', differences: [{ grade: 'omission', source: '新', text: '' }] },
      'standing-retold',
    ],
  ] as const)('raises no alarm over %s', (_, said, words) => {
    const [row] = rowsOf(viewOf(pageOf(misquoted(said))));
    expect(wordsIn(row!, '.standing')).toEqual([`⟦${words}⟧`]);
  });

  it('shows the source of what is told in other words also where nothing is to be told of that', () => {
    const [told] = rowsOf(viewOf(pageOf(misquoted({ kind: 'paraphrase', differences: [], places: [] }))));
    expect(told!.querySelector('.source')).not.toBeNull();
    expect(rowOf().querySelector('.source')).toBeNull();
  });

  it('speaks of 原文 only where the text was compared with the issuer’s', () => {
    const row = rowOf(misquoted({ witness: 'official' }));
    expect(row.querySelector('.source .side')!.textContent).toBe('⟦witness-official⟧');
  });

  it('says all but the source before the documents are known', () => {
    const [row] = rowsOf(viewOf(pageOf(misquoted()), { documents: [] }));
    expect(row!.querySelector('.source')).toBeNull();
    expect(wordsIn(row!, '.differences li')).toHaveLength(1);
  });

  it('begins for the eye shortly before what differs, and says the whole to the ear', () => {
    const before = '各地区要把养老托育摆在更加突出的位置，在今后一个时期里抓紧抓实，';
    const text = `${before}老年人床位占比不低于80%。`;
    const [row] = rowsOf(
      viewOf(pageOf(misquoted({ text, places: [{ start: before.length, end: before.length }] }))),
    );
    const shown = row!.querySelector('.go .words')!;
    expect(shown.querySelector('.heard')!.textContent).toBe(before.slice(0, -20));
    for (const sign of shown.querySelectorAll('[aria-hidden]')) sign.remove();
    expect(shown.textContent).toBe(text);
  });
});

describe('the filter of passages', () => {
  const page = pageOf(passage(), misquoted());

  it('says how many differ, and asks for those', async () => {
    const onDifferentOnly = vi.fn();
    const view = viewOf(page, { onDifferentOnly });
    await press(buttonOf(view, '⟦filter-different⟧ 1'));
    await press(buttonOf(view, '⟦filter-all⟧ 2'));
    expect(onDifferentOnly.mock.calls).toEqual([[true], [false]]);
  });

  it('shows those alone, and says so where there are none any more', () => {
    expect(rowsOf(viewOf(page, { isDifferentOnly: true })).map(({ dataset }) => dataset.passage)).toEqual([
      '1',
    ]);
    const none = viewOf(pageOf(passage()), { isDifferentOnly: true });
    expect(rowsOf(none)).toEqual([]);
    expect(none.textContent).toContain('⟦different-none⟧');
    expect(buttonOf(none, '⟦filter-all⟧').getAttribute('aria-pressed')).toBe('false');
  });

  it('is not there where nothing differs', () => {
    expect(viewOf(pageOf(passage())).textContent).not.toContain('⟦filter-all⟧');
  });
});

describe('the panel without passages', () => {
  it('says why, as a status, and what to do if there is something', async () => {
    const onReread = vi.fn();
    const view = viewOf({ kind: 'notice', words: '没有读', note: '点按钮', isToBeRead: true }, { onReread });
    expect(wordsIn(view, '[role="status"] p')).toEqual(['没有读', '点按钮']);
    await press(buttonOf(view, '⟦reread⟧'));
    expect(onReread).toHaveBeenCalledTimes(1);
    const plain = viewOf({ kind: 'notice', words: '没有读' });
    expect(plain.querySelectorAll('p, button')).toHaveLength(1);
  });

  it('says that the page is being read before it knows anything', () => {
    expect(viewOf(undefined).querySelector('[role="status"]')!.textContent).toBe('⟦reading⟧');
  });
});
