// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { NodeView } from '../../../components/policy/node-view.tsx';
import type { PolicyDocument } from '../../../core/policy/pack.ts';
import { emendation, smallPolicy } from '../../core/policy/small-policy.ts';
import { buttonOf, press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const CLAUSE = 'a#sec_1__cl_1';
const stay: (id: string) => void = () => undefined;

/** A part of the small policy, or of its news item, after a change to the policy. */
function viewOf(
  id: string,
  change?: (policy: PolicyDocument) => void,
  onNode = stay,
  onBack = () => undefined,
) {
  const pack = smallPolicy(change);
  const document = pack.documents.find(one => id.startsWith(`${one.id}#`))!;
  const node = document.nodes.find(one => one.id === id)!;
  return show(<NodeView {...{ pack, document, node, onNode, onBack, t }} backTo="⟦outline⟧" />);
}

/** A clause whose text was emended from 病床. */
function emended(...said: Parameters<typeof emendation>[3][]): HTMLElement {
  return viewOf(CLAUSE, policy => {
    policy.emendations = said.map(one => emendation(`${CLAUSE}__st_1`, '病位占比', '床位占比', one));
  });
}

function headings(view: Element): (string | null)[] {
  return [...view.querySelectorAll('h3')].map(({ textContent }) => textContent);
}

/** What stands under a heading. */
function under(view: Element, heading: string): Element {
  return [...view.querySelectorAll('section')].find(
    section => section.querySelector('h3')!.textContent === `⟦${heading}⟧`,
  )!;
}

describe('a part of a document', () => {
  it('says in which section of which document it stands, as the card does', () => {
    expect(viewOf(CLAUSE).querySelector('.quiet')!.textContent).toContain('养老意见 › 一、');
  });

  it('shows document, heading, witness and its own words', () => {
    const view = viewOf(CLAUSE);
    expect(view.querySelector('article')!.dataset.node).toBe(CLAUSE);
    expect(view.querySelector('h2')!.textContent).toBe('（一）增加护理床位');
    expect(view.textContent).toContain('养老意见');
    expect(view.textContent).toContain('⟦witness-scan⟧');
    expect(view.querySelector('blockquote')!.textContent).toBe(
      '老年人床位占比原则上不低于80%。新建养老机构1000所以上。',
    );
  });

  it.each([
    ['a section with clauses', 'a#sec_1', '一、办好养老', undefined],
    ['a section without', 'a#sec_2', '二、加强保障', '各地区要抓好落实。'],
    ['the opening', 'a#preamble', '⟦preamble⟧', '为办好养老托育，提出意见。'],
    ['a paragraph', 'b#p_2', '前5个月外贸', '5月出口增长7.2%。'],
    ['a title', 'b#title', '前5个月外贸', '前5个月外贸'],
  ])('may be %s', (_, id, heading, words) => {
    const view = viewOf(id);
    expect(view.querySelector('h2')!.textContent).toBe(heading);
    expect(view.querySelector('blockquote')?.textContent).toBe(words);
  });

  it('has its targets, with what weakens and narrows them, and not those of its neighbours', () => {
    const stated = (id: string) =>
      [...under(viewOf(id), 'targets').querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(stated(CLAUSE)).toEqual(['≥80% 原则上 · 床位占比', '≥1000所 新建机构']);
    expect(stated('a#sec_1__cl_2')).toEqual(['≥60% 有条件的城市 · 托育覆盖 · 10年左右']);
  });

  it('has whom and what it names', () => {
    const view = viewOf(CLAUSE, policy => {
      policy.actors.push({ id: 'homes', name: '养老机构', nodes: [`${CLAUSE}__st_2`] });
      policy.instruments.push({ id: 'funds', name: '资金', nodes: ['a#sec_2__st_1'] });
    });
    expect(under(view, 'index-groups').querySelector('.chip')!.textContent).toBe('老年人');
    expect(under(view, 'index-actors').querySelector('.chip')!.textContent).toBe('养老机构');
    expect(under(view, 'index-instruments')).toBeUndefined();
  });

  it('has the sections that it has something for, and no others', () => {
    expect(headings(viewOf(CLAUSE))).toEqual(['⟦targets⟧', '⟦index-groups⟧', '⟦relations⟧']);
    expect(headings(viewOf('a#preamble'))).toEqual([]);
    expect(headings(viewOf('a#sec_2'))).toEqual(['⟦targets⟧']);
  });

  it('leads back, and on to what it is related to', async () => {
    const [onNode, onBack] = [vi.fn(), vi.fn()];
    const view = viewOf(CLAUSE, undefined, onNode, onBack);
    await press(buttonOf(view, '⟦outline⟧'));
    expect(onBack).toHaveBeenCalledTimes(1);
    await press(buttonOf(view, '扩大托育'));
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_2']]);
  });

  it('has no words of its own', () => {
    const { nodes } = smallPolicy().documents[0]!;
    const known = nodes.flatMap(({ number = '', heading = '', text }) => [number, heading, text]);
    const data = [
      '（一）',
      '（二）',
      '养老意见',
      '外贸',
      '老年人',
      '≥80%原则上',
      '≥1000所',
      '床位占比',
      '新建机构',
      '一老一小',
      '同一天的新闻',
    ];
    const view = viewOf(CLAUSE);
    view.querySelector('.back')!.firstChild!.remove(); // its arrow
    expect(wordsOfItsOwn(view, ...known.filter(Boolean), ...data, '≥80%', '原则上')).toBe('');
  });
});

it('a part marks what is Chinese as such, and no words of ours', () => {
  const view = viewOf(CLAUSE, policy => {
    policy.emendations = [emendation(`${CLAUSE}__st_1`, '病位占比', '床位占比')];
  });
  const chinese = [...view.querySelectorAll('[lang="zh-CN"]')].map(({ textContent }) => textContent);
  expect(chinese.filter(words => words!.includes('⟦'))).toEqual([]);
  expect(viewOf('a#preamble').querySelector('h2 [lang]')).toBeNull();
});

describe('the apparatus', () => {
  it('marks a certain reading without brackets, with its reason', () => {
    const mark = emended({ confidence: 'certain' }).querySelector<HTMLElement>('blockquote .emended')!;
    expect(mark.textContent).toBe('床');
    expect(mark.title).toBe('⟦confidence-certain⟧：另一本如此');
  });

  it('brackets a conjecture', () => {
    const view = emended({ confidence: 'conjecture' });
    expect(view.querySelector('blockquote')!.textContent).toMatch(/^老年人〔床〕位占比原则上/u);
  });

  it('does not bracket what stands where another reading is only proposed, but says so', () => {
    const view = viewOf(CLAUSE, policy => {
      const said = { confidence: 'conjecture', stands: 'received' } as const;
      policy.emendations = [emendation(`${CLAUSE}__st_1`, '床位占比', '病位占比', said)];
    });
    expect(view.querySelector('blockquote .emended')!.textContent).toBe('床');
    expect(view.querySelector('blockquote')!.textContent).not.toContain('〔');
    expect(under(view, 'apparatus').textContent).toContain('⟦confidence-conjecture⟧ · ⟦stands-received⟧');
  });

  it('lists each reading with what was received, how sure it is, why, and where it can be seen', () => {
    const row = under(emended({ source: '公报' }), 'apparatus').querySelector('li')!;
    expect(row.textContent).toBe('床位占比 ← 病位占比⟦confidence-certain⟧ · 另一本如此（公报）');
  });

  it('shows where the text breaks off, in its words and in the list', () => {
    const view = viewOf(CLAUSE, policy => {
      policy.lacunae = [{ node: `${CLAUSE}__st_1`, at: 3, why: '栏断' }];
    });
    expect(view.querySelector('blockquote')!.textContent).toMatch(/^老年人‖床位/u);
    expect(under(view, 'apparatus').querySelector('li')!.textContent).toBe('‖ 栏断');
  });

  it('marks and lists what was emended in the heading', () => {
    const view = viewOf(CLAUSE, policy => {
      const said = { confidence: 'conjecture' } as const;
      policy.emendations = [emendation(`${CLAUSE}__heading`, '护理病床', '护理床', said)];
      policy.emendations[0]!.reading = '护理床位';
    });
    expect(view.querySelector('h2')!.textContent).toBe('（一）增加护理〔床位〕');
    expect(under(view, 'apparatus').querySelectorAll('li')).toHaveLength(1);
  });

  it('leaves out what is noted of other parts', () => {
    const view = viewOf('a#sec_1__cl_2', policy => {
      policy.emendations = [emendation(`${CLAUSE}__st_1`, '病位占比', '床位占比')];
    });
    expect(headings(view)).not.toContain('⟦apparatus⟧');
  });
});

describe('the notes on a part of a document', () => {
  const [document] = smallPolicy().documents;
  const node = document!.nodes.find(({ id }) => id === CLAUSE)!;
  const viewWith = (count: number, onOpen: (id: string, isNew: boolean) => void) =>
    show(
      <NodeView
        {...{ pack: smallPolicy(), document: document!, node, t }}
        notes={{ count, onOpen }}
        onNode={stay}
        onBack={() => undefined}
        backTo="⟦outline⟧"
      />,
    );

  it('are begun and opened from it', async () => {
    const onOpen = vi.fn();
    const view = viewWith(2, onOpen);
    await press(buttonOf(view, '⟦new-note⟧'));
    await press(buttonOf(view, '⟦tab-notes⟧ 2'));
    expect(onOpen.mock.calls).toEqual([
      [CLAUSE, true],
      [CLAUSE, false],
    ]);
  });

  it('are not spoken of where there are none', () => {
    expect(viewWith(0, stay).textContent).not.toContain('⟦tab-notes⟧');
    expect(viewOf(CLAUSE).textContent).not.toContain('⟦new-note⟧');
  });
});
