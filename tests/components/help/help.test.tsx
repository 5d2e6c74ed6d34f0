// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Help } from '../../../components/help/help.tsx';
import { HELP_MESSAGES, HELP_SECTIONS, RECIPE_STEPS } from '../../../components/help/help-parts.ts';
import { readRemoteAddress } from '../../../core/sync/remote-address.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

describe('the help', () => {
  it('has a part for each of its addresses', () => {
    const view = show(<Help t={t} />);
    const ways = [...view.querySelectorAll('nav a')].map(link => link.getAttribute('href')!);
    expect(ways).toEqual(HELP_SECTIONS.map(section => `#${section}`));
    for (const way of ways) expect(view.querySelector(`section${way} h2`)).not.toBeNull();
  });

  it('has every step of every recipe, and says of every message what it means', () => {
    const { textContent } = show(<Help t={t} />);
    for (const step of RECIPE_STEPS) expect(textContent).toContain(`⟦recipe-${step}⟧`);
    for (const code of HELP_MESSAGES) expect(textContent).toContain(`⟦failure-${code}⟧⟦help-on-${code}⟧`);
  });

  it('names addresses that the settings take', () => {
    const addresses = [...show(<Help t={t} />).querySelectorAll('.address')].map(shown => shown.textContent!);
    expect(addresses).toHaveLength(3);
    for (const address of addresses)
      expect(readRemoteAddress(address.replace('HOST', 'nas.example.cn'))).toMatchObject({ ok: true });
    expect(wordsOfItsOwn(show(<Help t={t} />), ...addresses)).toBe('');
  });
});
