import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallPack } from '../core/match/small-library.ts';
import { nodeText } from '../seeds/received.ts';
import { runTool } from './run-tool.ts';

const CLAUSE = 'minsheng-2025#sec_1__cl_1';

function linesOf(out: string) {
  return out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

describe('npm run match', () => {
  it('answers each line in order, with offsets into its text and the time it took', () => {
    const text = `前言。${nodeText(CLAUSE)}`;
    const input = `${JSON.stringify({ id: 'b', text })}\n\n${JSON.stringify({ id: 7, text: '没有' })}\n`;
    const { code, out } = runTool('match', [], input);
    const [first, second] = linesOf(out);
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: 'b',
      matches: [{ start: 3, end: text.length, node: CLAUSE, kind: 'verbatim' }],
    });
    expect(first.ms).toBeGreaterThan(0);
    expect(second).toMatchObject({ id: 7, matches: [] });
  });

  it('knows the packs it is given besides', () => {
    const folder = mkdtempSync(join(tmpdir(), 'meipi-match-tool-'));
    const sentence = '渡口的老船工每天清晨先把缆绳浸一遍水，再去敲那口裂了缝的铜钟。';
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(smallPack([sentence])));
    const { out } = runTool('match', ['--pack', file], JSON.stringify({ id: 1, text: `听说${sentence}` }));
    rmSync(folder, { recursive: true });
    expect(linesOf(out)[0].matches).toMatchObject([{ node: 'a#p_1', kind: 'verbatim', start: 2 }]);
  });

  it('says which line is none, and ends with an error', () => {
    const { code, said } = runTool('match', [], '{"id": 1, "text": "好"}\n{"id": 2}\n');
    expect(code).toBe(1);
    expect(said).toContain('line 2 is no {id, text}');
  });
});
