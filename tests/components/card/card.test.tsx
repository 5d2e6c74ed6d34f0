// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { createCatalogue, type NodeDescription } from '../../../core/policy/catalogue.ts';
import { pack } from '../../../seeds/index.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const PLACE = { left: 10, top: 20, width: 330, maxHeight: 500 };
const catalogue = createCatalogue([pack]);
const clause = catalogue.describe('minsheng-2025#sec_3__cl_7')!;

function cardOf(description: NodeDescription, onClose = () => undefined): HTMLElement {
  const nothing = { differences: [], onKeep: () => undefined };
  return show(
    <Card description={description} kind="verbatim" place={PLACE} {...nothing} onClose={onClose} t={t} />,
  );
}

describe('the card', () => {
  it('says where the words are from, how good our text is, and the words', () => {
    const view = cardOf(clause);
    const said = (selector: string) => view.querySelector(selector)?.textContent;
    expect(said('.path')).toBe('民生意见 › 三、扩大基础民生服务普惠性');
    expect(said('h2')).toBe('（七）大力发展“一老一小”普惠服务');
    expect(said('.witness')).toBe('⟦kind-verbatim⟧ · ⟦witness-scan⟧');
    expect(said('blockquote')).toBe(clause.text);
  });

  it('has the title for a heading where a node has none, and no quotation for one without words', () => {
    const opening = cardOf(catalogue.describe('minsheng-2025#preamble')!);
    expect(opening.querySelector('h2')!.textContent).toBe(
      '关于进一步保障和改善民生 着力解决群众急难愁盼的意见',
    );
    expect(cardOf(catalogue.describe('minsheng-2025#sec_1')!).querySelector('blockquote')).toBeNull();
  });

  it('is a dialog with a name that takes the focus', () => {
    const dialog = cardOf(clause).querySelector('[role="dialog"]')!;
    expect(dialog.getAttribute('aria-label')).toBe('⟦card document=民生意见 number=（七）⟧');
    expect(document.activeElement).toBe(dialog);
  });

  it('stands where it is told to', () => {
    const { style } = cardOf(clause).querySelector<HTMLElement>('[role="dialog"]')!;
    expect([style.left, style.top, style.width]).toEqual(['10px', '20px', '330px']);
  });

  it('closes by its button', () => {
    const onClose = vi.fn();
    cardOf(clause, onClose).querySelector('button')!.click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('has no words of its own', () => {
    const known = [
      clause.text,
      clause.heading!,
      clause.number!,
      clause.document,
      '三、扩大基础民生服务普惠性',
    ];
    expect(wordsOfItsOwn(cardOf(clause), ...known)).toBe('');
  });
});
