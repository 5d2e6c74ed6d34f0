import { describe, expect, it } from 'vitest';
import { runTool } from '../run-tool.ts';

describe('npm run evaluate', () => {
  it('prints each figure beside what is to be reached, and ends well when some are missed', () => {
    const once = runTool('evaluate/main', ['--only', 'differences', '--seed', '3']);
    expect({ code: once.code, said: once.said }).toEqual({ code: 0, said: '' });
    expect(once.out).toContain('## Differences and voice');
    expect(once.out).toMatch(/number: recall +\| +100 \| +\d+ \| +[\d.]+ % \| +≥ 95 %/);
  }, 60_000);

  it('refuses a part that it does not have', () => {
    const { code, said } = runTool('evaluate/main', ['--only', 'nothing']);
    expect(code).not.toBe(0);
    expect(said).toContain(
      'the parts are fragments, transformations, differences, documents, anchoring, set',
    );
  }, 60_000);

  it('refuses a seed that is none', () => {
    const { code, said } = runTool('evaluate/main', ['--seed', 'x']);
    expect(code).not.toBe(0);
    expect(said).toContain('--seed x is no whole number');
  }, 60_000);
});
