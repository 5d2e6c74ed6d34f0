// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { RelationGraph } from '../../../components/policy/relation-graph.tsx';
import { neighboursOf } from '../../../core/policy/neighbours.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { pressKey } from '../operate.ts';
import { show, t } from '../show.ts';

const FIRST = 'a#sec_1__cl_1';

function graphOf(onNode: (id: string) => void = () => undefined, of = FIRST): HTMLElement {
  const pack = smallPolicy();
  const document = pack.documents.find(({ id }) => of.startsWith(`${id}#`))!;
  const node = document.nodes.find(({ id }) => id === of)!;
  const neighbours = neighboursOf(pack, new Set([of, `${of}__st_1`]));
  return show(<RelationGraph {...{ node, document, neighbours, onNode, t }} />);
}

const nodesIn = (view: Element) => [...view.querySelectorAll<SVGGElement & HTMLElement>('.neighbour')];

describe('the graph of relations', () => {
  it('has the part in the middle, and its neighbours by number, or by name from another document', () => {
    const names = [...graphOf().querySelectorAll('.name')].map(({ textContent }) => textContent);
    expect(names).toEqual(['（一）', '（二）', '外贸']);
    const other = graphOf(undefined, 'b#p_1');
    expect([...other.querySelectorAll('.name')].map(({ textContent }) => textContent)).toEqual([
      '外贸',
      '养老意见',
    ]);
  });

  it('has the reasons as labels, and the kinds by their lines with a legend', () => {
    const view = graphOf();
    expect([...view.querySelectorAll('.reason')].map(({ textContent }) => textContent)).toEqual([
      '一老一小',
      '同一天的新闻',
    ]);
    const classes = [...view.querySelectorAll('svg[role] .edge')].map(edge => edge.getAttribute('class'));
    expect(classes).toEqual(['edge complements', 'edge context']);
    expect([...view.querySelectorAll('.legend li')].map(({ textContent }) => textContent)).toEqual([
      '⟦relation-complements⟧',
      '⟦relation-context⟧',
    ]);
  });

  it('has buttons that say where they lead', () => {
    const [second] = nodesIn(graphOf());
    expect(second!.getAttribute('role')).toBe('button');
    expect(second!.getAttribute('tabindex')).toBe('0');
    expect(second!.querySelector('desc')!.textContent).toBe(
      '养老意见 （二）扩大托育 · ⟦relation-complements⟧',
    );
    expect(second!.querySelector('.name')!.textContent).toBe('（二）');
  });

  it('leads on by a click, Enter and the space bar, and by no other key', async () => {
    const onNode = vi.fn();
    const [second, news] = nodesIn(graphOf(onNode));
    second!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    for (const key of ['Enter', ' ', 'a']) await pressKey(news!, key);
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_2'], ['b#p_1'], ['b#p_1']]);
  });
});
