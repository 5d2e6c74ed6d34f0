// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Coverage } from '../../../components/passages/coverage.tsx';
import { coverageOf } from '../../../core/policy/coverage.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { press } from '../operate.ts';
import { show, t } from '../show.ts';
import { misquoted, ofNews, passage } from './small-page.ts';

const { documents } = smallPolicy();

function barsOf(
  passages: Parameters<typeof coverageOf>[1],
  said: Partial<Parameters<typeof Coverage>[0]> = {},
) {
  const doing = { onGo: () => undefined, onNode: () => undefined };
  return show(<Coverage coverage={coverageOf(documents, passages)} {...doing} {...said} t={t} />);
}

const buttons = (view: Element) => [...view.querySelectorAll<HTMLElement>('.bar button')];
const TWO = [passage(), misquoted()];

describe('the bar of a document', () => {
  it('has a button for each clause that says what it is called and how much of it was recognised', () => {
    const view = barsOf(TWO);
    expect(view.querySelector('h2')!.textContent).toBe('养老意见 ⟦coverage-clauses all=2 count=1⟧');
    expect(buttons(view).map(({ dataset }) => [dataset.clause, dataset.state])).toEqual([
      ['a#sec_1__cl_1', 'partly'],
      ['a#sec_1__cl_2', 'unrecognised'],
    ]);
    expect(buttons(view).map(({ textContent }) => textContent)).toEqual([
      '一增加护理床位⟦clause-partly percent=38⟧',
      '二扩大托育⟦clause-unrecognised percent=0⟧',
    ]);
  });

  it('says how many were recognised in part, and how many were not', () => {
    expect(barsOf(TWO).querySelector('p')!.textContent).toBe(
      '⟦partly-clauses count=1⟧ ⟦rest-clauses count=1⟧',
    );
  });

  it('leads to the first passage of a clause, or to a clause that was not recognised', async () => {
    const [onGo, onNode] = [vi.fn(), vi.fn()];
    const view = barsOf(TWO, { onGo, onNode });
    for (const button of buttons(view)) await press(button);
    expect(onGo.mock.calls).toEqual([['0']]);
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_2']]);
  });

  it('tells its clauses apart by their height too', () => {
    const whole = passage({
      parts: ['st_1', 'st_2'].map(leaf => ({
        node: `a#sec_1__cl_1__${leaf}`,
        source: { start: 0, end: 99 },
      })),
    });
    const heights = (passages: Parameters<typeof coverageOf>[1]) =>
      [...barsOf(passages).querySelectorAll<HTMLElement>('.fill')].map(({ style }) => style.height);
    expect(heights(TWO)).toEqual(['38%', '0px']);
    expect(heights([whole, misquoted()])).toEqual(['100%', '0px']);
  });

  it('counts the paragraphs of a document without clauses', () => {
    const view = barsOf([ofNews(), ofNews({ id: '3' })]);
    expect(view.querySelector('h2')!.textContent).toBe('外贸 ⟦coverage-paragraphs all=2 count=1⟧');
    expect(buttons(view).map(button => button.querySelector('.ordinal')!.textContent)).toEqual(['1', '2']);
  });
});

describe('a document of which the page takes little', () => {
  it('is one line that leads to its passage', async () => {
    const onGo = vi.fn();
    const view = barsOf([...TWO, ofNews()], { onGo });
    const line = view.querySelector<HTMLElement>('.small button')!;
    expect(line.textContent).toBe('外贸 ⟦passages-of count=1⟧');
    await press(line);
    expect(onGo.mock.calls).toEqual([['2']]);
    expect(view.querySelectorAll('.bar')).toHaveLength(1);
  });

  it('is one line where it is only named', () => {
    const title = { node: 'a#title', parts: [] };
    expect(barsOf([passage(title), passage({ ...title, id: '1' })]).querySelector('.bar')).toBeNull();
  });
});
