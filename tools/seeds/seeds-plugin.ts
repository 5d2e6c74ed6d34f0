import type { Plugin } from 'vite';
import type { Pack } from '../../core/policy/pack.ts';
import { compileSeeds } from './compile-seeds.ts';
import { scriptPairs } from './script-pairs.ts';
import { originOf } from './shipped-library.ts';

const NAME = 'virtual:meipi-seeds';

/**
 * Gives the bundle the compiled seeds as a module, so that nothing generated is kept in the repository.
 *
 * @param hasSources whether it is told where in the received text each node stands.
 */
export function seedsPlugin(hasSources = true): Plugin {
  return {
    name: 'meipi-seeds',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: id => (id === `\0${NAME}` ? seedsModule(hasSources) : null),
  };
}

/**
 * JSON.parse of a string is read faster than an object literal, which matters each time the background wakes. It is said to be
 * pure, so that a view that asks for the characters alone does not carry the pack.
 */
function seedsModule(hasSources: boolean): string {
  const pack = compileSeeds();
  const known = hasSources ? pack : withoutSources(pack);
  return [
    `export const pack = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(known))});`,
    `export const scriptPairs = ${JSON.stringify(scriptPairs())};`,
    `export const libraryOrigin = ${JSON.stringify(originOf(pack))};`,
  ].join('\n');
}

/** Where in the received text a node stands is for those who edit it: nothing that ships asks, and it was 2 kB of the zip. */
function withoutSources(pack: Pack): Pack {
  const documents = pack.documents.map(document => ({
    ...document,
    nodes: document.nodes.map(node => ({ ...node, source: [] })),
  }));
  return { ...pack, documents, strays: [] };
}
