import type { Plugin } from 'vite';
import { compileSeeds } from './compile-seeds.ts';
import { scriptPairs } from './script-pairs.ts';
import { originOf } from './shipped-library.ts';

const NAME = 'virtual:meipi-seeds';

/** Gives the bundle the compiled seeds as a module, so that nothing generated is kept in the repository. */
export function seedsPlugin(): Plugin {
  return {
    name: 'meipi-seeds',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: id => (id === `\0${NAME}` ? seedsModule() : null),
  };
}

/**
 * JSON.parse of a string is read faster than an object literal, which matters each time the background wakes. It is said to be
 * pure, so that a view that asks for the characters alone does not carry the pack.
 */
function seedsModule(): string {
  const pack = compileSeeds();
  return [
    `export const pack = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(pack))});`,
    `export const scriptPairs = ${JSON.stringify(scriptPairs())};`,
    `export const libraryOrigin = ${JSON.stringify(originOf(pack))};`,
  ].join('\n');
}
