import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../core/settings/values.ts';
import { read } from '../contracts/sources.ts';
import { contrast, difference, EYES, lightOf, seenBy } from './colour-vision.ts';

/** What rules with a selector say of our inks and papers, the last word counting. */
function inksOf(css: string, isRule: (selector: string) => boolean): Record<string, string> {
  const inks: Record<string, string> = {};
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!isRule(selector)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)) inks[name] = value;
  }
  return inks;
}

const appearance = read('components/appearance.css');
const [byDay = '', byNight = ''] = appearance.split('@media (prefers-color-scheme: dark)');

function palette(name: string, isDark: boolean): Record<string, string> {
  const has = (selector: string) => selector.includes(`.palette-${name}`);
  return {
    ...inksOf(read('components/tokens.css'), () => true),
    ...(isDark && inksOf(read('components/dark.css'), () => true)),
    ...inksOf(byDay, selector => has(selector) && !selector.includes('.dark')),
    ...(isDark && inksOf(byNight, has)),
  };
}

const ROLES = ['cinnabar', 'indigo', 'amber'] as const;
const CASES = PALETTES.flatMap(
  name =>
    [
      [name, false],
      [name, true],
    ] as [string, boolean][],
);

describe.each(CASES)('the palette %s, in the dark: %s', (name, isDark) => {
  const inks = palette(name, isDark);

  it('can be read on every ground that it stands on', () => {
    for (const role of ROLES) {
      for (const ground of ['paper', 'sheet', 'wash', 'cinnabar-wash']) {
        const found = contrast(lightOf(inks[role]!), lightOf(inks[ground]!));
        expect(found, `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(lightOf(inks['on-cinnabar']!), lightOf(inks.cinnabar!))).toBeGreaterThanOrEqual(4.5);
  });

  // The first is what the product looks like; who cannot tell its inks apart takes another.
  const eyes = name === PALETTES[0] ? ['all cones'] : Object.keys(EYES);

  it.each(eyes)('has inks that are told apart at a glance by eyes with %s', kind => {
    const seen = ROLES.map(role => seenBy(EYES[kind]!, lightOf(inks[role]!)));
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const found = difference(seen[one]!, seen[other]!);
      expect(found, `${ROLES[one]} and ${ROLES[other]}`).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('a page that is dark', () => {
  it.each(PALETTES.slice(1))('has the inks of the dark palette %s', name => {
    const inPage = inksOf(byDay, selector => selector.includes(`.dark.palette-${name}`));
    expect(inPage).toEqual(inksOf(byNight, selector => selector.includes(`.palette-${name}`)));
    expect(Object.keys(inPage).length).toBe(5);
  });
});

describe('the sample of the first palette among the settings', () => {
  it('has its inks, by day and by night', () => {
    const samples = read('components/options/options.css').split('@media (prefers-color-scheme: dark)');
    const shown = samples.map(part => inksOf(part, selector => selector.includes('.palette-cinnabar')));
    const inks = [false, true].map(isDark => palette('cinnabar', isDark));
    expect(shown).toEqual(inks.map(({ cinnabar, indigo, amber }) => ({ cinnabar, indigo, amber })));
  });
});

describe('underlines', () => {
  it.each(PALETTES)('are of the ink of the palette %s, each kind in its manner', name => {
    const style = read('entrypoints/reader.content/style.css');
    const suffix = name === PALETTES[0] ? '' : `-${name}`;
    const rules = [
      ...style.matchAll(/::highlight\(meipi-([\w-]+)\) \{\s*text-decoration: underline \S+ (\w+) (#\w+)/g),
    ]
      .filter(
        ([, title = '']) =>
          title.replace(/(verbatim|paraphrase|title-mention)/, '').replace('near-', '') === suffix,
      )
      .map(([, title = '', manner, ink]) => [title.slice(0, title.length - suffix.length), manner, ink]);
    const ink = palette(name, false).cinnabar;
    expect(rules).toEqual([
      ['verbatim', 'solid', ink],
      ['near-verbatim', 'dashed', ink],
      ['paraphrase', 'dotted', ink],
      ['title-mention', 'wavy', ink],
    ]);
  });
});
