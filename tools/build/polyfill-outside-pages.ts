import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const OWN = '\0the-browsers-own-api';

/**
 * Leaves the polyfill out of the scripts that run in pages. What they call gives promises in each browser that we run in, and
 * each page of the sites would load 3 kB of gzip and start some milliseconds later for it.
 *
 * @param isInPage of the entry points of a build.
 */
export function polyfillOutsidePages(isInPage: (entry: string) => boolean): Plugin {
  let isForPages = false;
  return {
    name: 'meipi:polyfill-outside-pages',
    enforce: 'pre',
    options({ input = [] }) {
      const entries = typeof input === 'string' ? [input] : Object.values(input);
      isForPages = entries.length > 0 && entries.every(isInPage);
    },
    resolveId: id => (isForPages && id === POLYFILL ? OWN : undefined),
    load: id => (id === OWN ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
