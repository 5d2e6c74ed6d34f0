import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { polyfillOutsidePages } from '../../../tools/build/polyfill-outside-pages.ts';

/** Entry points, of code that a bundle can be told by. */
const MODULES: Record<string, string> = {
  'page.js': "import api from 'webextension-polyfill'; export default [api, 'of the page'];",
  'card.js': "import api from 'webextension-polyfill'; export default [api, 'of the card'];",
  'view.js': "import api from 'webextension-polyfill'; export default [api, 'of a view'];",
};

/** Stands in the polyfill and nowhere else. */
const OF_THE_POLYFILL = '__mozWebExtensionPolyfillReject__';

const sources: Plugin = {
  name: 'sources',
  resolveId: id => (id in MODULES ? id : undefined),
  load: id => MODULES[id],
};

async function bundled(...input: string[]): Promise<string> {
  const [built] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [polyfillOutsidePages(entry => /page|card/.test(entry)), sources],
      build: { write: false, minify: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
    }),
  ].flat();
  return (built as { output: { code?: string }[] }).output.map(({ code = '' }) => code).join('\n');
}

describe('the polyfill', () => {
  it('is left out of what runs in pages, which has the browser’s own API', async () => {
    const code = await bundled('page.js', 'card.js');
    expect(code).toContain('of the page');
    expect(code).toContain('globalThis.browser ?? globalThis.chrome');
    expect(code).not.toContain(OF_THE_POLYFILL);
  });

  it('is in every other build, also in one that has something for pages beside something else', async () => {
    for (const input of [['view.js'], ['page.js', 'view.js']]) {
      const code = await bundled(...input);
      expect(code).toContain(OF_THE_POLYFILL);
      expect(code).not.toContain('globalThis.browser ?? globalThis.chrome');
    }
  });

  it('is in a build that one does not know the entry points of', () => {
    const plugin = polyfillOutsidePages(() => true);
    (plugin.options as (options: object) => void)({});
    expect((plugin.resolveId as (id: string) => unknown)('webextension-polyfill')).toBeUndefined();
  });
});
