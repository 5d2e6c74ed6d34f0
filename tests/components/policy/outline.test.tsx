// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Outline } from '../../../components/policy/outline.tsx';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { buttonOf, press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const { documents } = smallPolicy();

function outlineOf(at: number, onNode: (id: string) => void = () => undefined): HTMLElement {
  return show(<Outline document={documents[at]!} onNode={onNode} t={t} />);
}

describe('the outline', () => {
  it('lists the parts one would cite, in the order of the document, and no sentences or headings', () => {
    const rows = [...outlineOf(0).querySelectorAll('li')].map(({ dataset }) => dataset.node!.split('#')[1]);
    expect(rows).toEqual(['title', 'preamble', 'sec_1', 'sec_1__cl_1', 'sec_1__cl_2', 'sec_2']);
  });

  it('has the clauses of a section in that section', () => {
    const view = outlineOf(0);
    const inner = [...view.querySelectorAll('li[data-node="a#sec_1"] li')].map(li => li.textContent);
    expect(inner).toEqual(['（一）增加护理床位', '（二）扩大托育']);
    expect(view.querySelectorAll('li[data-node="a#sec_2"] li')).toHaveLength(0);
  });

  it('says number and heading, or what a part is and its words', () => {
    const words = (node: string) =>
      [...outlineOf(0).querySelectorAll(`li[data-node="a#${node}"] > button > span`)].map(
        span => span.textContent,
      );
    expect(words('sec_1')).toEqual(['一、', '办好养老']);
    expect(words('title')).toEqual(['⟦title⟧', '关于养老托育的意见']);
    expect(words('preamble')).toEqual(['⟦preamble⟧', '为办好养老托育，提出意见。']);
  });

  it('lists the paragraphs of a document without sections by their words', () => {
    const rows = [...outlineOf(1).querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['⟦title⟧前5个月外贸', '5月进口下降3.8%。', '5月出口增长7.2%。']);
  });

  it('opens the part that is pressed, not the one it stands in', async () => {
    const onNode = vi.fn();
    await press(buttonOf(outlineOf(0, onNode), '（二）'));
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_2']]);
  });

  it('shows nothing of a document without parts', () => {
    const empty = { ...documents[1]!, nodes: [] };
    expect(show(<Outline document={empty} onNode={() => undefined} t={t} />).innerHTML).toBe('');
  });

  it('has no words of its own', () => {
    const known = documents[0]!.nodes.flatMap(({ number = '', heading = '', text }) => [
      number,
      heading,
      text,
    ]);
    expect(wordsOfItsOwn(outlineOf(0), ...known.filter(Boolean))).toBe('');
  });
});
