import type { Plugin } from 'vite';

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.m?js(\?|$)/;
const SINK = /\b[\w$]+\.innerHTML=[\w$]+\.__html/g;

/**
 * Takes out Preact's one use of innerHTML (dangerouslySetInnerHTML): we never use it, pages are untrusted, and addons-linter
 * warns of it. Fails the build when Preact has changed so that it is not found once.
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'meipi-preact-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!PREACT.test(id)) return null;
      const found = code.match(SINK)?.length ?? 0;
      if (found !== 1) this.error(`Preact has changed: ${found} uses of innerHTML found, 1 expected`);
      return { code: code.replace(SINK, 'void 0'), map: null };
    },
  };
}
