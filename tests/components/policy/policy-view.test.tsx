// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { PolicyView } from '../../../components/policy/policy-view.tsx';
import type { KeptProposals } from '../../../components/policy/proposals.tsx';
import { back, FIRST_PLACE, openFrom, type PanelPlace, placeAtNode } from '../../../core/panel-place.ts';
import { createSearch } from '../../../core/policy/search.ts';
import { fold } from '../../core/match/small-library.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';
import { buttonOf, choose, press, pressKey, type } from '../operate.ts';
import { show, t } from '../show.ts';

const pack = smallPolicy();

const search = createSearch(pack, fold);

interface Given {
  readonly start?: PanelPlace;
  readonly kept?: KeptProposals;
  readonly left?: (view: PanelPlace['view']) => void;
}

/** The documents with whoever remembers where one stands in them. */
function Remembered({ start = FIRST_PLACE, kept, left }: Given) {
  const [place, setPlace] = useState(start);
  const goBack = () => {
    const next = back(place);
    setPlace(next);
    left?.(next.view);
  };
  return (
    <PolicyView
      pack={pack}
      place={place.policy}
      onPlace={policy => setPlace({ ...place, policy })}
      onBack={goBack}
      find={search.find}
      kept={kept}
      t={t}
    />
  );
}

/** At a node, as when it was opened in the documents. */
function viewOf(node?: string): HTMLElement {
  const policy = node === undefined ? FIRST_PLACE.policy : openFrom('policy', FIRST_PLACE.policy, node);
  return show(<Remembered start={{ ...FIRST_PLACE, policy }} />);
}

function documentsOf(view: Element): HTMLSelectElement {
  return view.querySelector('select[aria-label="⟦document⟧"]')!;
}

/** The node that is open, if one is. */
function opened(view: Element): string | undefined {
  return view.querySelector<HTMLElement>('article')?.dataset.node;
}

function pressed(view: Element): (string | null)[] {
  return [...view.querySelectorAll('.parts button')].map(button => button.getAttribute('aria-pressed'));
}

describe('the view of the documents', () => {
  it('begins with the outline of the first, and says what that document is', () => {
    const view = viewOf();
    expect(documentsOf(view).value).toBe('a');
    expect(view.querySelector('.quiet')!.textContent).toBe(
      '⟦document-policy⟧ · ⟦status-complete⟧ · 2025-06-09',
    );
    expect(pressed(view)).toEqual(['true', 'false']);
    expect(view.querySelectorAll('.outline li')).not.toHaveLength(0);
    expect(view.querySelector('.rights')!.textContent).toBe('为测试而作。');
  });

  it('goes over to the targets, which are counted', async () => {
    const view = viewOf();
    await press(buttonOf(view, '⟦targets⟧ 4'));
    expect(pressed(view)).toEqual(['false', 'true']);
    expect(view.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(view.querySelector('.outline')).toBeNull();
  });

  it('changes the document, and says whose words it is', async () => {
    const view = viewOf();
    expect([...documentsOf(view).options].map(option => option.text)).toEqual([
      '关于养老托育的意见',
      '前5个月外贸',
    ]);
    await choose(documentsOf(view), 'b');
    expect(view.querySelector('.outline')!.textContent).toContain('5月进口下降3.8%。');
    expect(view.querySelector('.quiet')!.textContent).toMatch(/^⟦document-news⟧.* · 某记者$/u);
  });

  it('leaves the node that was open when the document is changed, and the focus on the choice', async () => {
    const view = viewOf('a#sec_1__cl_1');
    await choose(documentsOf(view), 'b');
    expect(opened(view)).toBeUndefined();
    expect(document.activeElement).toBe(documentsOf(view));
  });

  it('takes no filter from one document to another', async () => {
    const view = viewOf();
    await press(buttonOf(view, '⟦targets⟧'));
    await choose(view.querySelector<HTMLSelectElement>('.filters select')!, 'a#sec_2');
    await choose(documentsOf(view), 'b');
    expect(view.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('opens at the node it is given, and at the outline if there is no such node', () => {
    expect(opened(viewOf('b#p_2'))).toBe('b#p_2');
    const astray = viewOf('b#p_9');
    expect(documentsOf(astray).value).toBe('b');
    expect(astray.querySelector('.outline')).not.toBeNull();
  });

  it('takes no focus by itself', () => {
    viewOf('b#p_2');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows nothing without documents', () => {
    expect(
      show(
        <PolicyView
          pack={{ ...pack, documents: [] }}
          place={FIRST_PLACE.policy}
          onPlace={() => undefined}
          onBack={() => undefined}
          find={() => []}
          t={t}
        />,
      ).innerHTML,
    ).toBe('');
  });
});

describe('going from part to part', () => {
  it('opens a part with the focus on its heading, and goes back to its place in the outline', async () => {
    const view = viewOf();
    await press(buttonOf(view, '（二）'));
    expect(opened(view)).toBe('a#sec_1__cl_2');
    expect(document.activeElement).toBe(view.querySelector('h2'));
    await press(buttonOf(view, '⟦outline⟧'));
    expect(opened(view)).toBeUndefined();
    expect(document.activeElement).toBe(buttonOf(view, '（二）'));
  });

  it('follows a relation, with the focus on the heading of the other part', async () => {
    const view = viewOf('a#sec_1__cl_1');
    await press(buttonOf(view, '扩大托育'));
    expect(opened(view)).toBe('a#sec_1__cl_2');
    expect(document.activeElement!.textContent).toBe('（二）扩大托育');
  });

  it('follows a relation into another document, and goes back the way it came', async () => {
    const view = viewOf('a#sec_1__cl_1');
    await press(buttonOf(view, '外贸'));
    expect(opened(view)).toBe('b#p_1');
    expect(documentsOf(view).value).toBe('b');
    await press(buttonOf(view, '← （一）增加护理床位'));
    expect(opened(view)).toBe('a#sec_1__cl_1');
    expect(documentsOf(view).value).toBe('a');
    expect(document.activeElement).toBe(view.querySelector('h2'));
    await press(buttonOf(view, '← ⟦outline⟧'));
    expect(document.activeElement).toBe(buttonOf(view, '（一）'));
  });

  it('goes back to the page where that led here, and says so', async () => {
    const left = vi.fn();
    const view = show(<Remembered start={placeAtNode(FIRST_PLACE, 'a#sec_2')} left={left} />);
    await press(buttonOf(view, '← ⟦tab-page⟧'));
    expect(left.mock.calls).toEqual([['page']]);
  });

  it('goes back to the targets if it came from there, and says so', async () => {
    const view = viewOf();
    await press(buttonOf(view, '⟦targets⟧'));
    await press(buttonOf(view.querySelector('tbody')!, '（二）'));
    expect(opened(view)).toBe('a#sec_1__cl_2');
    await press(buttonOf(view, '← ⟦targets⟧'));
    expect(view.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(document.activeElement).toBe(view.querySelector('[data-node^="a#sec_1__cl_2"] button'));
  });

  it('has the filters as they were when it comes back', async () => {
    const view = viewOf();
    await press(buttonOf(view, '⟦targets⟧'));
    await type(view.querySelector<HTMLInputElement>('input[name="filter"]')!, '托育');
    await press(buttonOf(view.querySelector('tbody')!, '（二）'));
    await press(buttonOf(view, '← ⟦targets⟧'));
    expect(view.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(view.querySelector<HTMLInputElement>('input[name="filter"]')!.value).toBe('托育');
  });
});

describe('the search in the panel', () => {
  const field = (view: Element) => view.querySelector<HTMLInputElement>('input[name="search"]')!;

  it('lists what it finds in all documents, each with its place and the words marked', async () => {
    const view = viewOf();
    await type(field(view), '养老 机构');
    const rows = [...view.querySelectorAll<HTMLElement>('.found li')];
    expect(rows.map(({ dataset }) => dataset.node)).toEqual(['a#sec_1__cl_1__st_2']);
    expect([...rows[0]!.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['养老', '机构']);
    expect(rows[0]!.querySelector('.quiet')!.textContent).toBe('养老意见 （一） 增加护理床位');
    expect(view.querySelector('.found [role="status"]')!.textContent).toBe('⟦search-found count=1 shown=1⟧');
    expect(view.querySelector('.outline')).toBeNull();
  });

  it('says when there is nothing, and shows the document again when it is emptied', async () => {
    const view = viewOf();
    await type(field(view), '高铁');
    expect(view.querySelector('.found')!.textContent).toBe('⟦search-none⟧');
    await type(field(view), '');
    expect(view.querySelector('.outline')).not.toBeNull();
  });

  it('opens the clause of a hit, and comes back to the hits with the focus on it', async () => {
    const view = viewOf();
    await type(field(view), '出口');
    await press(view.querySelector<HTMLElement>('.found button')!);
    expect(opened(view)).toBe('b#p_2');
    await press(buttonOf(view, '← ⟦search⟧'));
    expect(field(view).value).toBe('出口');
    expect(document.activeElement).toBe(view.querySelector('.found button'));
  });

  it('leaves what is open when one types, and the focus where one types', async () => {
    const view = viewOf('a#sec_2');
    field(view).focus();
    await type(field(view), '出口');
    expect(opened(view)).toBeUndefined();
    await press(view.querySelector<HTMLElement>('.found button')!);
    field(view).focus();
    await type(field(view), '');
    expect(view.querySelector('.outline')).not.toBeNull();
    expect(document.activeElement).toBe(field(view));
  });

  it('goes by the arrow keys from the field to the hits and back', async () => {
    const view = viewOf();
    field(view).focus();
    await type(field(view), '养老');
    const hits = [...view.querySelectorAll('.found button')];
    for (const expected of [hits[0], hits[1]]) {
      await pressKey(document.activeElement!, 'ArrowDown');
      expect(document.activeElement).toBe(expected);
    }
    await pressKey(document.activeElement!, 'ArrowUp');
    await pressKey(document.activeElement!, 'ArrowUp');
    expect(document.activeElement).toBe(field(view));
  });
});

describe('the proposals among the documents', () => {
  function viewWith(proposals: KeptProposals['proposals']): HTMLElement {
    const done = async () => true;
    const kept = { proposals, version: '0.1.0', onDelete: done, onRestore: done };
    return show(<Remembered kept={kept} />);
  }

  it('are counted for the document that is shown', async () => {
    const view = viewWith([
      smallProposal(),
      smallProposal({ reading: '90' }),
      smallProposal({ node: 'b#p_1' }),
    ]);
    expect(buttonOf(view, '⟦proposals⟧').textContent).toBe('⟦proposals⟧ 2');
    await choose(documentsOf(view), 'b');
    await press(buttonOf(view, '⟦proposals⟧ 1'));
    expect([...view.querySelectorAll('li')].map(row => row.dataset.node)).toEqual(['b#p_1']);
    expect(view.querySelector('.outline')).toBeNull();
  });

  it('are not counted where they could not be read, nor spoken of where they are not known', () => {
    expect(buttonOf(viewWith('failed'), '⟦proposals⟧').textContent).toBe('⟦proposals⟧');
    expect(pressed(viewOf())).toHaveLength(2);
  });

  it('lead to the clause and back', async () => {
    const view = viewWith([smallProposal()]);
    await press(buttonOf(view, '⟦proposals⟧'));
    await press(buttonOf(view.querySelector('.proposals')!, '（一）'));
    expect(opened(view)).toBe('a#sec_1__cl_1');
    await press(buttonOf(view, '← ⟦proposals⟧'));
    expect(view.querySelectorAll('.proposals li')).toHaveLength(1);
    expect(document.activeElement).toBe(buttonOf(view, '⟦proposals⟧ 1'));
  });
});
