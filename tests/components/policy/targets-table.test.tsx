// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { TargetsTable } from '../../../components/policy/targets-table.tsx';
import { NO_FILTERS, type TargetsPlace } from '../../../core/panel-place.ts';
import type { PolicyDocument } from '../../../core/policy/pack.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { buttonOf, choose, press, type } from '../operate.ts';
import { show, t } from '../show.ts';

const { documents } = smallPolicy();
const IN_ORDER = ['床位占比', '新建机构', '托育覆盖', '抓好落实'];

interface Given {
  readonly document: PolicyDocument;
  readonly onNode?: (id: string) => void;
  readonly start?: TargetsPlace;
}

/** The table with whoever remembers how it is filtered and sorted. */
function Remembered({ document, onNode = () => undefined, start = NO_FILTERS }: Given) {
  const [place, setPlace] = useState(start);
  return <TargetsTable document={document} place={place} onPlace={setPlace} onNode={onNode} t={t} />;
}

function tableOf(at = 0, onNode?: (id: string) => void): HTMLElement {
  return show(<Remembered document={documents[at]!} {...(onNode && { onNode })} />);
}

function cells(view: Element): string[][] {
  const rows = [...view.querySelectorAll('tbody tr')];
  return rows.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent!.trim()));
}

/** The indicators, without what qualifies them. */
function indicators(view: Element): string[] {
  return cells(view).map(([, , words]) => words!.split(' ').at(-1)!);
}

function choiceOf(view: Element, name: string): HTMLSelectElement {
  return view.querySelector(`select[aria-label="⟦${name}⟧"]`)!;
}

function header(view: Element, column: string): HTMLElement {
  return buttonOf(view.querySelector('thead')!, column);
}

function sorts(view: Element): (string | null)[] {
  return [...view.querySelectorAll('th')].map(th => th.getAttribute('aria-sort'));
}

describe('the table of targets', () => {
  it('has a row for each, with clause, value, indicator and deadline', () => {
    expect(cells(tableOf())).toEqual([
      ['（一）', '≥80%', '原则上  床位占比', '—'],
      ['（一）', '≥1000所', '新建机构', '—'],
      ['（二）', '≥60%', '有条件的城市 托育覆盖', '10年左右'],
      ['二、', '—', '抓好落实', '—'],
    ]);
  });

  it('underlines what weakens or narrows a figure', () => {
    expect([...tableOf().querySelectorAll('u')].map(u => u.textContent)).toEqual(['原则上', '有条件的城市']);
  });

  it('opens the clause of a row, not the sentence', async () => {
    const onNode = vi.fn();
    await press(buttonOf(tableOf(0, onNode).querySelector('tbody')!, '（二）'));
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_2']]);
  });

  it('names the button of a paragraph by its words, for it has no number', () => {
    const names = [...tableOf(1).querySelectorAll('tbody button')].map(button =>
      button.getAttribute('aria-label'),
    );
    expect(names).toEqual(['5月进口下降3.8%。', '5月出口增长7.2%。']);
  });

  it('says nothing but that there is none where a document states nothing', () => {
    const view = show(<Remembered document={{ ...documents[1]!, targets: [] }} />);
    expect(cells(view)).toEqual([]);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦targets-none⟧');
  });
});

describe('filtering the table', () => {
  it('keeps the rows with the words, and says how many of how many', async () => {
    const view = tableOf();
    const status = view.querySelector('[role="status"]')!;
    expect(status.textContent).toBe('⟦targets-shown count=4 all=4⟧');
    await type(view.querySelector('input')!, '原则上');
    expect(indicators(view)).toEqual(['床位占比']);
    expect(status.textContent).toBe('⟦targets-shown count=1 all=4⟧');
  });

  it('says that there is none with such words', async () => {
    const view = tableOf();
    await type(view.querySelector('input')!, '高铁');
    expect(cells(view)).toEqual([]);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦targets-none⟧');
  });

  it('offers each clause that states something once, and keeps the chosen one or again all', async () => {
    const view = tableOf();
    const clauses = choiceOf(view, 'all-clauses');
    expect([...clauses.options].map(option => option.text)).toEqual([
      '⟦all-clauses⟧',
      '（一）',
      '（二）',
      '二、',
    ]);
    await choose(clauses, 'a#sec_1__cl_1');
    expect(indicators(view)).toEqual(['床位占比', '新建机构']);
    await choose(clauses, '');
    expect(indicators(view)).toEqual(IN_ORDER);
  });

  it('offers paragraphs by their words, so that they can be told apart', () => {
    const options = [...choiceOf(tableOf(1), 'all-clauses').options].map(option => option.text);
    expect(options.slice(1)).toEqual(['5月进口下降3.8%。', '5月出口增长7.2%。']);
  });

  it('keeps the targets for a group, and offers no group without one', async () => {
    const document = structuredClone(documents[0]!);
    document.groups.push({ id: 'children', name: '儿童', nodes: ['a#preamble'] });
    const view = show(<Remembered document={document} />);
    const groups = choiceOf(view, 'all-groups');
    expect([...groups.options].map(option => option.text)).toEqual(['⟦all-groups⟧', '老年人']);
    await choose(groups, 'elderly');
    expect(indicators(view)).toEqual(['床位占比']);
  });

  it('begins as it was left: words, clause, group and order', () => {
    const left = {
      words: '占比',
      cited: 'a#sec_1__cl_1',
      group: 'elderly',
      column: 'by',
      isDescending: true,
    } as const;
    const view = show(<Remembered document={documents[0]!} start={left} />);
    expect(view.querySelector('input')!.value).toBe('占比');
    expect([choiceOf(view, 'all-clauses').value, choiceOf(view, 'all-groups').value]).toEqual([
      'a#sec_1__cl_1',
      'elderly',
    ]);
    expect(indicators(view)).toEqual(['床位占比']);
    expect(sorts(view)).toEqual(['none', 'none', null, 'descending']);
  });

  it('takes words and clause together', async () => {
    const view = tableOf();
    await choose(choiceOf(view, 'all-clauses'), 'a#sec_1__cl_1');
    await type(view.querySelector('input')!, '1000');
    expect(indicators(view)).toEqual(['新建机构']);
  });
});

describe('sorting the table', () => {
  it('is by place at first, and says so', () => {
    const view = tableOf();
    expect(indicators(view)).toEqual(IN_ORDER);
    expect(sorts(view)).toEqual(['ascending', 'none', null, 'none']);
  });

  it('turns round with a second press, and begins ascending in another column', async () => {
    const view = tableOf();
    await press(header(view, 'column-clause'));
    expect(sorts(view)).toEqual(['descending', 'none', null, 'none']);
    expect(indicators(view)).toEqual([...IN_ORDER].reverse());
    await press(header(view, 'column-value'));
    expect(sorts(view)).toEqual(['none', 'ascending', null, 'none']);
    expect(indicators(view)).toEqual(['托育覆盖', '床位占比', '新建机构', '抓好落实']);
    await press(header(view, 'column-value'));
    expect(sorts(view)).toEqual(['none', 'descending', null, 'none']);
    expect(indicators(view)).toEqual(['床位占比', '托育覆盖', '新建机构', '抓好落实']);
  });

  it('by deadline has the rows without one last both ways', async () => {
    const view = tableOf();
    for (const way of ['ascending', 'descending']) {
      await press(header(view, 'column-by'));
      expect(sorts(view)).toEqual(['none', 'none', null, way]);
      expect(indicators(view)[0]).toBe('托育覆盖');
    }
  });

  it('keeps what was filtered, and the focus on the header', async () => {
    const view = tableOf();
    await type(view.querySelector('input')!, '80%');
    await press(header(view, 'column-value'));
    expect(indicators(view)).toEqual(['床位占比']);
    expect(document.activeElement).toBe(header(view, 'column-value'));
  });
});
