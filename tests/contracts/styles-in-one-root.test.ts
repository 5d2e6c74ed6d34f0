import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/settings/values.ts';
import { read, sourcesOf } from './sources.ts';

/** The style sheets of the two scripts that render into our one root. */
const MARGIN = ['margin/margin.css', 'appearance.css', 'card/card-failure.css', 'tokens.css'];
const CARD = ['card/card.css'];

/** What both render into, and words that are not the page's, which both have. */
const OF_BOTH = ['root', 'dark', 'own'];

/** What means the same in both; each sheet speaks of it within what is its own. */
const SHARED = ['misquoted', 'own-figure', 'stated'];

function selectorsIn(sheets: readonly string[]): string[] {
  const css = sheets.map(sheet => read(`components/${sheet}`)).join('\n');
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) => selectors.split(/,(?![^(]*\))/)).map(one => one.trim());
}

function classesIn(selectors: readonly string[]): Set<string> {
  return new Set(selectors.flatMap(one => [...one.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!)));
}

/** The classes that the components of a folder have, as far as they are written out; one of the card's is the margin's script's. */
function classesOf(folder: string): Set<string> {
  const sources = sourcesOf(`components/${folder}`).filter(({ path }) => !path.endsWith('/card-failure.tsx'));
  const names = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(
      ([, literal, code = '']) => literal ?? [...code.matchAll(/['`]([^'`]*)['`]/g)].map(([, said]) => said),
    ),
  );
  const words = names.flatMap(name => (name ?? '').replace(/\$\{[^}]*\}/g, ' ').split(/\s+/));
  return new Set(words.filter(word => /^[a-z]/.test(word)));
}

const [margin, card] = [selectorsIn(MARGIN), selectorsIn(CARD)];

describe('the style sheets of margin and card, which lie in one root', () => {
  it('have no name in common but what is listed', () => {
    const [ofMargin, ofCard] = [classesIn(margin), classesIn(card)];
    const common = [...ofMargin].filter(name => ofCard.has(name) && !OF_BOTH.includes(name));
    expect(common.sort()).toEqual([...SHARED].sort());
  });

  it.each([
    ['margin', margin, card],
    ['card', card, margin],
  ])('speak of what they share within what is their own: %s', (_, own, other) => {
    const others = classesIn(other);
    const isOwn = (selector: string) => [...classesIn([selector])].some(name => !others.has(name));
    for (const name of SHARED) {
      const speaking = own.filter(selector => classesIn([selector]).has(name));
      expect(speaking.filter(selector => !isOwn(selector))).toEqual([]);
    }
  });

  it.each([
    ['card', 'margin', margin],
    ['margin', 'card', card],
  ])('leave alone what the components have of the other: %s', (folder, _, other) => {
    const known = [...OF_BOTH, ...SHARED];
    const styled = classesIn(other);
    expect([...classesOf(folder)].filter(name => styled.has(name) && !known.includes(name))).toEqual([]);
  });
});

it('how sure we are is drawn in one sheet of our own pages', () => {
  const sheets = ['passages/passage-list.css', 'check/check.css', 'own-page.css', 'popup/popup.css'];
  const elsewhere = classesIn(selectorsIn(sheets));
  expect(KINDS.filter(kind => elsewhere.has(kind))).toEqual([]);
  expect(KINDS.filter(kind => !classesIn(selectorsIn(['kinds.css'])).has(kind))).toEqual([]);
});
