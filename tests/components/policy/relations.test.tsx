// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Relations } from '../../../components/policy/relations.tsx';
import { neighboursOf } from '../../../core/policy/neighbours.ts';
import type { Pack } from '../../../core/policy/pack.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { buttonOf, press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const FIRST = ['a#sec_1__cl_1', 'a#sec_1__cl_1__st_1', 'a#sec_1__cl_1__st_2'];

function relationsOf(
  ids: string[],
  pack: Pack = smallPolicy(),
  onNode: (id: string) => void = () => undefined,
) {
  const document = pack.documents[0]!;
  const node = document.nodes.find(({ id }) => id === ids[0])!;
  const neighbours = neighboursOf(pack, new Set(ids));
  return show(<Relations {...{ node, document, neighbours, onNode, t }} />);
}

/** The small policy with one relation alone. */
function related(from: string, to: string): Pack {
  return smallPolicy((_, pack) => {
    pack.relations = [{ from, to, type: 'supports', reason: '有因' }];
  });
}

function names(view: Element): (string | null)[] {
  return [...view.querySelectorAll('.words')].map(({ textContent }) => textContent);
}

describe('the relations of a part', () => {
  it('say the other part, how they are related, and why', () => {
    const rows = [...relationsOf(FIRST).querySelectorAll('.relations li')].map(
      ({ textContent }) => textContent,
    );
    expect(rows).toEqual([
      '养老意见 （二）扩大托育⟦relation-complements⟧ · 一老一小',
      '外贸⟦relation-context⟧ · 同一天的新闻',
    ]);
  });

  it('are seen from either end', () => {
    expect(names(relationsOf(['a#sec_1__cl_2', 'a#sec_1__cl_2__st_1']))).toEqual([
      '养老意见 （一）增加护理床位',
    ]);
  });

  it('lead to the clause of the other sentence, also in another document', async () => {
    const onNode = vi.fn();
    const view = relationsOf(FIRST, smallPolicy(), onNode);
    await press(buttonOf(view, '扩大托育'));
    await press(buttonOf(view, '外贸'));
    expect(onNode.mock.calls).toEqual([['a#sec_1__cl_2'], ['b#p_1']]);
  });

  it.each([
    ['a clause', 'a#sec_1__cl_2', 'a#sec_1__cl_2', '养老意见 （二）扩大托育'],
    ['the clause of a heading', 'a#sec_1__cl_2__heading', 'a#sec_1__cl_2', '养老意见 （二）扩大托育'],
    ['the section of a sentence in no clause', 'a#sec_2__st_1', 'a#sec_2', '养老意见 二、加强保障'],
    ['a title', 'b#title', 'b#title', '外贸'],
  ])('may lead to %s', async (_, to, opened, name) => {
    const onNode = vi.fn();
    const view = relationsOf(FIRST, related(FIRST[1]!, to), onNode);
    expect(names(view)).toEqual([name]);
    await press(view.querySelector('button')!);
    expect(onNode.mock.calls).toEqual([[opened]]);
  });

  it('name a clause without a heading by its number', () => {
    const pack = related(FIRST[1]!, 'a#sec_1__cl_2');
    delete pack.documents[0]!.nodes.find(({ id }) => id === 'a#sec_1__cl_2')!.heading;
    expect(names(relationsOf(FIRST, pack))).toEqual(['养老意见 （二）']);
  });

  it('leave out what stays within the part', () => {
    expect(relationsOf(FIRST, related(FIRST[1]!, FIRST[2]!)).innerHTML).toBe('');
  });

  it('are no section where there are none', () => {
    expect(relationsOf(['a#preamble']).innerHTML).toBe('');
  });

  it('have no words of their own', () => {
    const known = ['养老意见', '（二）扩大托育', '（一）', '（二）', '一老一小', '外贸', '同一天的新闻'];
    expect(wordsOfItsOwn(relationsOf(FIRST), ...known)).toBe('');
  });
});
