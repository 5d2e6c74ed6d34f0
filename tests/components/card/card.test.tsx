// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card.tsx';
import { describedText } from '../../../core/policy/node-description.ts';
import { show, t, trustedClick, wordsOfItsOwn } from '../show.ts';
import { describedNode, passageOf, SEVENTH } from './small-passage.ts';

const PLACE = { left: 10, top: 20, width: 330, maxHeight: 500 };
const nothing = () => undefined;

function cardOf(said: Partial<CardProps> = {}): HTMLElement {
  return show(
    <Card
      description={SEVENTH}
      passage={passageOf()}
      place={PLACE}
      takesFocus={true}
      differences={[]}
      onKeep={nothing}
      others={[]}
      onPassage={nothing}
      onNode={nothing}
      doing={{ onCite: nothing, onQuote: nothing, onPanel: nothing, onNote: nothing, onHide: nothing }}
      said=""
      onClose={nothing}
      t={t}
      {...said}
    />,
  );
}

async function press(view: Element, action: string): Promise<void> {
  await act(() => void view.querySelector(`[data-action="${action}"]`)!.dispatchEvent(trustedClick()));
}

describe('the card', () => {
  it('says where the words are from, how close they are and whose, and how good our text is', () => {
    const view = cardOf();
    const said = (selector: string) => view.querySelector(selector)?.textContent;
    expect(said('.path')).toBe('民生意见 › 三、扩大基础民生服务普惠性');
    expect(said('h2')).toBe('（七）大力发展“一老一小”普惠服务');
    expect(said('.witness')).toBe('⟦kind-near-verbatim⟧ · ⟦voice-quoted⟧ · ⟦witness-scan⟧');
  });

  it('speaks of whose words they are only where that says something', () => {
    const same = passageOf({ kind: 'verbatim', differences: [], places: [] });
    expect(cardOf({ passage: same }).querySelector('.witness')!.textContent).not.toContain('voice');
    const own = cardOf({ passage: { ...same, voice: 'own' } });
    expect(own.querySelector('.witness')!.textContent).toContain('⟦voice-own⟧');
  });

  it('is a dialog whose name and heading are read aloud as one cites the place', () => {
    const dialog = cardOf().querySelector('[role="dialog"]')!;
    expect(dialog.getAttribute('aria-label')).toBe('⟦card document=民生意见 place=第三部分第（七）条⟧');
    expect(dialog.querySelector('h2')!.getAttribute('aria-label')).toBe(
      '民生意见 第三部分第（七）条 大力发展“一老一小”普惠服务',
    );
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
  });

  it('takes the focus where the reader asked for it, and leaves it where the pointer did', () => {
    const asked = cardOf().querySelector('[role="dialog"]');
    expect(document.activeElement).toBe(asked);
    const passing = cardOf({ takesFocus: false }).querySelector('[role="dialog"]');
    expect(document.activeElement).not.toBe(passing);
  });

  it('has for a title who issued the document and when it was signed and published, and no comparison', () => {
    const title = passageOf({ kind: 'title-mention', differences: [], places: [] });
    const view = cardOf({ description: describedNode('minsheng-2025#title'), passage: title });
    expect(view.querySelector('.about')!.textContent).toBe(
      '中共中央办公厅、国务院办公厅 · ⟦signed date=2025-03-02⟧ · ⟦published date=2025-06-09⟧',
    );
    expect(view.querySelector('blockquote')).toBeNull();
  });

  it('has the title for a heading where a node has none, and no words for a section of clauses', () => {
    const opening = cardOf({ description: describedNode('trade-2025-05#p_2'), passage: undefined });
    expect(opening.querySelector('h2')!.textContent).toBe('顶压稳增显韧性 多元支撑强底气');
    const section = cardOf({ description: describedNode('minsheng-2025#sec_1'), passage: undefined });
    expect(section.querySelector('blockquote')).toBeNull();
  });

  it('stands in the order of the look: where from, what differs, what it promises, what is related, what one can do', () => {
    const children = [...cardOf({ others: [{ id: 4, text: '另一处' }] }).querySelector('.card')!.children];
    expect(children.map(({ className, localName }) => className || localName)).toEqual([
      ...['close', 'head', 'words misquoted', 'targets', 'groups', 'related', 'here-too', 'foot'],
    ]);
  });

  it('says on a page of the issuer what differs before it gives our words', () => {
    const view = cardOf({
      differences: [{ source: '80%', text: '73%' }],
      passage: passageOf({ isIssuer: true }),
    });
    expect(view.querySelector('.unchecked + .words')).not.toBeNull();
    expect(view.querySelector('.said')).toBeNull();
  });

  it('leads on to what is related, to other passages, and back', async () => {
    const [onNode, onPassage, onBack] = [vi.fn(), vi.fn(), vi.fn()];
    const view = cardOf({ onNode, onPassage, onBack, others: [{ id: 4, text: '另一处' }] });
    await press(view, 'open-node');
    await press(view, 'go-to-passage');
    await press(view, 'back');
    expect(onNode.mock.calls).toEqual([[SEVENTH.related[0]!.node]]);
    expect(onPassage.mock.calls).toEqual([[4]]);
    expect(onBack).toHaveBeenCalledTimes(1);
    expect(cardOf().querySelector('[data-action="back"]')).toBeNull();
  });

  it('says of each related node how and why it is related', () => {
    const [first] = SEVENTH.related;
    const button = cardOf().querySelector('[data-action="open-node"]')!;
    expect(button.getAttribute('aria-label')).toBe(
      `${first!.number}${first!.heading} · ⟦relation-${first!.type}⟧ · ${first!.reason}`,
    );
  });

  it('does what its buttons say, and says what came of it', async () => {
    const doing = { onCite: vi.fn(), onQuote: vi.fn(), onPanel: vi.fn(), onNote: vi.fn(), onHide: vi.fn() };
    const onClose = vi.fn();
    const view = cardOf({ doing, onClose, said: '做好了' });
    const actions = ['copy-citation', 'copy-quote', 'open-panel', 'write-note', 'hide-passage', 'close'];
    for (const action of actions) {
      await press(view, action);
    }
    for (const done of [...Object.values(doing), onClose]) expect(done).toHaveBeenCalledTimes(1);
    expect(view.querySelector('.foot [role="status"]')!.textContent).toBe('做好了');
  });

  it('says how many notes there are here, and nothing where there are none', () => {
    expect(cardOf({ notes: 2 }).querySelector('.noted')!.textContent).toBe('⟦notes-here count=2⟧');
    expect(cardOf({ notes: 0 }).querySelector('.noted')).toBeNull();
  });

  it('offers to hide a passage, and no node that the reader was led on to', () => {
    const doing = { onCite: nothing, onQuote: nothing, onPanel: nothing, onNote: nothing };
    expect(cardOf({ doing }).querySelector('[data-action="hide-passage"]')).toBeNull();
  });

  it('does nothing at clicks that no reader made', () => {
    const doing = { onCite: vi.fn(), onQuote: vi.fn(), onPanel: vi.fn(), onNote: vi.fn(), onHide: vi.fn() };
    const [onClose, onNode, onPassage, onBack] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const view = cardOf({ doing, onClose, onNode, onPassage, onBack, others: [{ id: 4, text: '另一处' }] });
    const before = view.innerHTML;
    for (const button of view.querySelectorAll('button')) button.click();
    for (const done of [...Object.values(doing), onClose, onNode, onPassage, onBack]) {
      expect(done).not.toHaveBeenCalled();
    }
    expect(view.innerHTML).toBe(before);
  });

  it('has no words of its own, and shows all words as generated content', () => {
    const view = cardOf({
      onBack: nothing,
      others: [{ id: 4, text: '另一处' }],
      t: key => `⟦${key}⟧`,
    });
    const { path, related, targets, groups } = SEVENTH;
    const known = [
      ...[
        '民生意见',
        SEVENTH.heading!,
        SEVENTH.number!,
        '第三部分第（七）条',
        '另一处',
        '三、',
        path[0]!.heading!,
      ],
      ...related.flatMap(({ number = '', heading = '', reason, document }) => [
        number,
        heading,
        reason,
        document,
      ]),
      ...targets.flatMap(({ value, indicator, qualifier = '', scope = '', by = '' }) => [
        value,
        indicator,
        qualifier,
        scope,
        by,
      ]),
      ...[...groups, groups.join('、'), passageOf().text, describedText(SEVENTH)],
      ...[
        '以失能老年人照护为重点，提高养老服务机构医养结合服务能力，增加护理型床位供给，新建养老机构护理型床位占比',
      ],
      ...['原则上', '不低于', '80%', '73%', '←', '‸', '。'],
    ];
    expect(wordsOfItsOwn(view, ...known.filter(Boolean))).toBe('');
    const rendered = [...view.querySelectorAll('.card *')].flatMap(({ childNodes }) => [...childNodes]);
    const bare = rendered.filter(node => node.nodeType === 3 && !node.parentElement!.hidden);
    expect(bare.map(({ textContent }) => textContent).filter(text => text!.trim() !== '')).toEqual([]);
  });
});
