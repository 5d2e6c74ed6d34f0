import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourcesOf } from './sources.ts';

/**
 * Where each part of the house may import from, as design.md draws it; `types:` marks what may be imported for its types
 * alone. A package is named in full.
 */
const ARROWS: Record<string, readonly string[]> = {
  core: ['core/', 'valibot', 'fflate'],
  seeds: ['types:core/', 'virtual:meipi-seeds'],
  components: ['components/', 'core/', 'preact', 'preact/hooks'],
  platform: [
    ...['platform/', 'core/', 'locales/', 'types:components/'],
    ...['wxt/browser', 'dexie', 'valibot', '@fluent/bundle'],
  ],
  entrypoints: [
    ...['components/', 'core/', 'platform/', 'seeds/', 'preact', 'preact/hooks'],
    ...['wxt/utils/define-background', 'wxt/utils/define-content-script', 'wxt/utils/define-unlisted-script'],
  ],
};

function isAllowed({ target, isTypeOnly }: Import, arrows: readonly string[]): boolean {
  return arrows.some(arrow => {
    const [, types, to = ''] = /^(types:)?(.*)$/.exec(arrow) ?? [];
    if (types && !isTypeOnly) return false;
    return to.endsWith('/') ? target.startsWith(to) : target === to;
  });
}

function strangers(folder: string, arrows: readonly string[]): string[] {
  return sourcesOf(folder).flatMap(source =>
    importsOf(source)
      .filter(found => !isAllowed(found, arrows))
      .map(({ target }) => `${source.path} → ${target}`),
  );
}

describe('imports', () => {
  it.each(Object.entries(ARROWS))('of %s go where its arrows go', (folder, arrows) => {
    const own = folder === 'entrypoints' ? ['entrypoints/'] : [];
    expect(strangers(folder, [...arrows, ...own])).toEqual([]);
  });

  it('of one entry point do not reach into another', () => {
    const crossing = sourcesOf('entrypoints').flatMap(source => {
      const own = source.path.split('/').slice(0, 2).join('/');
      return importsOf(source)
        .filter(({ target }) => target.startsWith('entrypoints/') && !target.startsWith(`${own}/`))
        .map(({ target }) => `${source.path} → ${target}`);
    });
    expect(crossing).toEqual([]);
  });

  it('of tools do not reach into entry points or tests', () => {
    const reaching = sourcesOf('tools').flatMap(source =>
      importsOf(source)
        .filter(({ target }) => /^(entrypoints|tests)\//.test(target))
        .map(({ target }) => `${source.path} → ${target}`),
    );
    expect(reaching).toEqual([]);
  });

  it('take the browser API in one place only', () => {
    const takers = sourcesOf('core', 'components', 'platform', 'entrypoints', 'seeds').filter(source =>
      importsOf(source).some(({ target }) => /^wxt\/browser|polyfill|^#imports/.test(target)),
    );
    expect(takers.map(({ path }) => path)).toEqual(['platform/browser.ts']);
  });

  it('are seen in every form in which they can be written', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '../b/b.ts';",
      "import { type C, type D } from './c.ts';",
      "import { type E,\n  f } from './e.ts';",
      "import './g.css';",
      "export { h } from 'h';",
      "const i = await import('./i.ts');",
      "// import { x } from './comment.ts';",
    ].join('\n');
    const seen = importsOf({ path: 'core/x/y.ts', text });
    expect(seen.map(({ target, isTypeOnly }) => `${target} ${isTypeOnly}`).sort()).toEqual([
      'core/b/b.ts true',
      'core/x/a.ts false',
      'core/x/c.ts true',
      'core/x/e.ts false',
      'core/x/g.css false',
      'core/x/i.ts false',
      'h false',
    ]);
  });
});
