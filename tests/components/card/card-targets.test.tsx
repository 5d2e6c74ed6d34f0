// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { CardTargets } from '../../../components/card/card-targets.tsx';
import type { StatedTarget } from '../../../core/policy/stated-targets.ts';
import { show, t, trustedClick } from '../show.ts';

const target = (id: string, said: Partial<StatedTarget> = {}): StatedTarget => ({
  ...{ id, value: '', indicator: id, ...said },
});
const FIVE = ['甲', '乙', '丙', '丁', '戊'].map(id => target(id));

function shown(targets: readonly StatedTarget[], ...stated: string[]): HTMLElement {
  return show(<CardTargets targets={targets} stated={new Set(stated)} t={t} />);
}

const lines = (view: Element) => [...view.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('the targets of a card', () => {
  it('have value, bounds, indicator and deadline, the bounds underlined', () => {
    const view = shown([
      target('占比', { value: '≥80%', scope: '大城市', qualifier: '原则上', by: '10年左右' }),
    ]);
    expect(lines(view)).toEqual(['≥80%大城市 · 原则上 · 占比 · 10年左右']);
    expect([...view.querySelectorAll('u')].map(({ textContent }) => textContent)).toEqual([
      '大城市',
      '原则上',
    ]);
  });

  it('stand with those first that the passage states, and say so', () => {
    const view = shown(FIVE.slice(0, 3), '丙');
    expect(lines(view)).toEqual(['丙 · ⟦stated-here⟧', '甲', '乙']);
    expect([...view.querySelectorAll('li')].map(({ className }) => className)).toEqual(['stated', '', '']);
  });

  it('are a few, until the reader wants all', async () => {
    const view = shown(FIVE);
    expect(lines(view)).toEqual(['甲', '乙', '丙']);
    const more = view.querySelector('button')!;
    expect(more.textContent).toBe('⟦more-targets count=2⟧');
    await act(() => more.click());
    expect(lines(view)).toHaveLength(3);
    await act(() => void more.dispatchEvent(trustedClick()));
    expect(lines(view)).toHaveLength(5);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(more.textContent).toBe('⟦show-less⟧');
    await act(() => void more.dispatchEvent(trustedClick()));
    expect(lines(view)).toHaveLength(3);
  });

  it('are not hidden for the sake of one, nor where the passage states them', () => {
    expect(lines(shown(FIVE.slice(0, 4)))).toHaveLength(4);
    expect(lines(shown(FIVE, '甲', '乙', '丙', '丁'))).toHaveLength(5);
  });

  it('are nothing where there are none', () => {
    expect(shown([]).innerHTML).toBe('');
  });
});
