import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../core/policy/authoring/compile.ts';
import type { Apparatus } from '../../../../core/policy/authoring/metadata.ts';
import type { PolicyDocument } from '../../../../core/policy/pack.ts';
import { authored, withApparatus } from './authored.ts';

function compile(received: string, text: string, apparatus: Partial<Apparatus>) {
  return compilePack(received, [withApparatus(authored('a', ...text.split('\n')), apparatus)], []);
}

function documentOf(received: string, text: string, apparatus: Partial<Apparatus>): PolicyDocument {
  const pack = compile(received, text, apparatus);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value.documents[0]!;
}

function problemsOf(received: string, text: string, apparatus: Partial<Apparatus>): string[] {
  const pack = compile(received, text, apparatus);
  return pack.ok ? [] : pack.error.map(({ message }) => message);
}

const mended = { confidence: 'certain' as const, reason: '误认' };

describe('an emendation', () => {
  it('gives the node the right reading and finds it in the received text by the wrong one', () => {
    const { nodes, emendations } = documentOf('教改融合改革。', '产教融合改革。', {
      emendations: [{ received: '教改融合', reading: '产教融合', ...mended }],
    });
    expect(nodes[1]).toMatchObject({ text: '产教融合改革。', source: [{ start: 0, end: 7 }] });
    expect(emendations).toEqual([
      { node: 'a#p_1__st_1', received: '教改融合', reading: '产教融合', ...mended },
    ]);
  });

  it('that is only proposed leaves the received wording where it is', () => {
    const { nodes } = documentOf('兼顾居住平衡。', '兼顾居住平衡。', {
      emendations: [{ received: '居住平衡', reading: '职住平衡', ...mended, stands: 'received' }],
    });
    expect(nodes[1]!.text).toBe('兼顾居住平衡。');
  });

  it('whose reading stands nowhere or twice must be mended', () => {
    const entry = { received: '甲', reading: '乙', ...mended };
    expect(problemsOf('丙。', '丙。', { emendations: [entry] })).toEqual([
      expect.stringContaining('stands nowhere in the text'),
    ]);
    expect(problemsOf('乙乙。', '乙乙。', { emendations: [entry] })).toEqual([
      expect.stringContaining('stands 2 times in the text'),
    ]);
  });

  it('whose received wording is not in the received text must be mended', () => {
    const entry = { received: '丁', reading: '乙', ...mended };
    expect(problemsOf('甲好。', '乙好。', { emendations: [entry] })).toContain(
      'stands nowhere in the received text',
    );
  });
});

describe('a lacuna', () => {
  it('says where in the node the text breaks off, marks not counted', () => {
    const { nodes, lacunae } = documentOf('前。半句，后半句。', '前。‖半句，‖后半句。', {
      lacunae: [
        { at: '，‖后', why: '换栏' },
        { at: '。‖半', why: '换版' },
      ],
    });
    expect(nodes[1]!.text).toBe('前。半句，后半句。');
    expect(lacunae).toEqual([
      { node: 'a#p_1__st_1', at: 5, why: '换栏' },
      { node: 'a#p_1__st_1', at: 2, why: '换版' },
    ]);
  });

  it('at the end of a leaf marks what was cut off', () => {
    const { nodes, lacunae } = documentOf('贸易总', '贸易总‖', { lacunae: [{ at: '总‖', why: '转栏' }] });
    expect(nodes[1]!.source).toEqual([{ start: 0, end: 3 }]);
    expect(lacunae[0]!.at).toBe(3);
  });

  it('that nothing explains must be mended', () => {
    expect(problemsOf('前后。', '前‖后。', {})).toEqual([
      expect.stringContaining('nothing says why p_1__st_1 breaks off'),
    ]);
  });
});

describe('the witness', () => {
  const text = '## 一、甲\n乙。\n### (一) 丙\n丁。\n戊。';
  const received = '一、甲乙。(一)丙丁。戊。';
  const witnessesOf = (witnesses: Apparatus['witnesses']) =>
    Object.fromEntries(
      documentOf(received, text, { witnesses }).nodes.map(({ id, witness }) => [id.slice(2), witness]),
    );

  it('of a part holds for the leaves in it, and that of a leaf before that of its part', () => {
    const said = witnessesOf({ copies: ['sec_1__cl_1'], digest: ['sec_1__cl_1__st_2'] });
    expect(said).toMatchObject({
      sec_1__st_1: 'scan',
      sec_1__cl_1__heading: 'copies',
      sec_1__cl_1__st_1: 'copies',
      sec_1__cl_1__st_2: 'digest',
    });
  });

  it('of a part is no better than that of its worst leaf', () => {
    expect(witnessesOf({ copies: ['sec_1__cl_1__st_1'] })).toMatchObject({ sec_1__cl_1: 'scan' });
    expect(witnessesOf({ copies: ['sec_1__cl_1'] })).toMatchObject({ sec_1__cl_1: 'copies', sec_1: 'scan' });
  });
});
