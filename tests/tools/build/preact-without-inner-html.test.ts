import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { preactWithoutInnerHtml } from '../../../tools/build/preact-without-inner-html.ts';

const PREACT = fileURLToPath(import.meta.resolve('preact'));

type Transform = (
  this: { error(message: string): never },
  code: string,
  id: string,
) => { code: string } | null;

const context = {
  error: vi.fn((message: string): never => {
    throw new Error(message);
  }),
};

function transformed(code: string, id: string): string | undefined {
  return (preactWithoutInnerHtml().transform as Transform).call(context, code, id)?.code;
}

describe('Preact without innerHTML', () => {
  it('loses its one use, and nothing else', () => {
    const code = readFileSync(PREACT, 'utf8');
    const uses = /\w+\.innerHTML=\w+\.__html/g;
    expect(code.match(uses)).toHaveLength(1);
    expect(transformed(code, PREACT)).toBe(code.replace(uses, 'void 0'));
  });

  it('fails the build when Preact has changed so that it cannot be found', () => {
    expect(() => transformed('export const h = 1;', PREACT)).toThrow('0 uses of innerHTML found');
    const twice = 'a.innerHTML=b.__html;c.innerHTML=d.__html';
    expect(() => transformed(twice, `${PREACT}?v=1`)).toThrow('2 uses of innerHTML found');
  });

  it('leaves every other module alone', () => {
    const others = ['/node_modules/preact/hooks/dist/hooks.mjs', '/x/notpreact/dist/preact.mjs'];
    expect(others.map(id => transformed('a.innerHTML=b.__html', id))).toEqual([undefined, undefined]);
  });
});
