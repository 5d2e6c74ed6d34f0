// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { CardPassage } from '../../../components/card/card-passage.ts';
import { Comparison } from '../../../components/card/comparison.tsx';
import { describedText } from '../../../core/policy/node-description.ts';
import { show, t, trustedClick } from '../show.ts';
import { BEDS, passageOf, SEVENTH } from './small-passage.ts';

function shown(passage: CardPassage | undefined, description = SEVENTH): HTMLElement {
  return show(<Comparison description={description} passage={passage} t={t} />);
}

function said(view: Element, selector: string): (string | null)[] {
  return [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe('the comparison', () => {
  it('gives the source’s sentence and the page’s on a line each, with what differs marked in both', () => {
    const view = shown(passageOf());
    expect(said(view, '.who')).toEqual(['⟦our-words⟧', '⟦page-words⟧']);
    expect(said(view, 'blockquote')).toEqual([BEDS.text, passageOf().text.replace('不低于', '‸不低于')]);
    expect(said(view, '.source mark')).toEqual(['原则上', '80%']);
    expect(said(view, '.here mark')).toEqual(['73%']);
    expect(view.querySelector('.here .gap')!.getAttribute('aria-hidden')).toBe('true');
  });

  it('says what differs in words', () => {
    expect(said(shown(passageOf()), '.said li')).toEqual([
      '⟦quoted-less how=⟦when-quoted⟧ what=⟦grade-qualifier⟧ words=原则上⟧',
      '⟦quoted-other how=⟦when-quoted⟧ what=⟦grade-number⟧ source=80% text=73%⟧',
    ]);
  });

  it('gives one line where the page says the same word for word', () => {
    const view = shown(passageOf({ kind: 'verbatim', differences: [], places: [] }));
    expect(said(view, '.who')).toEqual(['⟦our-words⟧']);
    expect(view.querySelector('.said')).toBeNull();
  });

  it('calls our text official only where it was compared', () => {
    expect(said(shown(passageOf(), { ...SEVENTH, witness: 'official' }), '.who')[0]).toBe('⟦issuer-words⟧');
  });

  it('shows the whole clause when asked, with the marks where they belong, and less of it again', async () => {
    const view = shown(passageOf());
    const button = view.querySelector<HTMLButtonElement>('[data-action="whole"]')!;
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await act(() => void button.dispatchEvent(trustedClick()));
    expect(said(view, '.source')).toEqual([describedText(SEVENTH)]);
    expect(said(view, '.source mark')).toEqual(['原则上', '80%']);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await act(() => void button.dispatchEvent(trustedClick()));
    expect(said(view, '.source')).toEqual([BEDS.text]);
  });

  it('shortens the words of a node that the reader was led to', () => {
    const [words] = said(shown(undefined), 'blockquote');
    expect(words!.length).toBeLessThan(describedText(SEVENTH).length / 2);
    expect(words).toMatch(/……$/u);
  });
});
