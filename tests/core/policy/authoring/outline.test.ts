import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../core/policy/authoring/outline.ts';

function nodesOf(...lines: string[]): string[] {
  const { nodes, problems } = readOutline(lines.join('\n'));
  expect(problems).toEqual([]);
  return nodes.map(({ eId }) => eId);
}

function problemsOf(...lines: string[]): string[] {
  return readOutline(lines.join('\n')).problems.map(({ where, message }) => `${where} ${message}`);
}

describe('reading an outline', () => {
  it('makes of a title and of each @name line a leaf of the document', () => {
    const names = ['issuer', 'subtitle', 'date', 'byline', 'dateline', 'continuation', 'credit'];
    const lines = ['# 甲', ...names.map(name => `@${name} 甲`)];
    expect(readOutline(lines.join('\n'))).toEqual({
      nodes: ['title', ...names].map((name, at) => ({ eId: name, level: name, line: at + 1, text: '甲' })),
      problems: [],
    });
  });

  it('numbers sections, clauses and sentences by what stands above them', () => {
    expect(
      nodesOf('## 二、均衡', '甲。', '### (三) 质量。', '乙。', '丙。', '### (四) 常住地。', '丁。'),
    ).toEqual([
      'sec_2',
      'sec_2__heading',
      'sec_2__st_1',
      'sec_2__cl_3',
      'sec_2__cl_3__heading',
      'sec_2__cl_3__st_1',
      'sec_2__cl_3__st_2',
      'sec_2__cl_4',
      'sec_2__cl_4__heading',
      'sec_2__cl_4__st_1',
    ]);
  });

  it('gives a clause its number, heading and parent, and its heading as a leaf word for word', () => {
    const { nodes } = readOutline('## 三、普惠\n### (七) 大力发展。');
    expect(nodes.slice(2)).toEqual([
      {
        eId: 'sec_3__cl_7',
        level: 'clause',
        line: 2,
        number: '（七）',
        heading: '大力发展',
        parent: 'sec_3',
      },
      {
        eId: 'sec_3__cl_7__heading',
        level: 'heading',
        line: 2,
        text: '(七) 大力发展。',
        parent: 'sec_3__cl_7',
      },
    ]);
  });

  it('begins a new paragraph at a blank line outside sections, but not inside', () => {
    expect(nodesOf('甲。', '乙。', '', '丙。')).toEqual([
      'p_1',
      'p_1__st_1',
      'p_1__st_2',
      'p_2',
      'p_2__st_1',
    ]);
    expect(nodesOf('## 一、某', '甲。', '', '乙。')).toEqual([
      'sec_1',
      'sec_1__heading',
      'sec_1__st_1',
      'sec_1__st_2',
    ]);
  });

  it('puts the sentences after @preamble into it', () => {
    expect(nodesOf('@preamble', '甲。', '乙。')).toEqual(['preamble', 'preamble__st_1', 'preamble__st_2']);
  });

  it('reads lines that end in a carriage return or are indented', () => {
    expect(readOutline('# 标题\r\n　　甲。\r\n').nodes.map(({ text }) => text)).toEqual([
      '标题',
      undefined,
      '甲。',
    ]);
  });
});

describe('a faulty outline', () => {
  it('is told the line of a clause outside a section', () => {
    expect(problemsOf('# 题', '', '### (一) 某。')).toEqual([
      expect.stringMatching(/^:3 a clause stands inside/),
    ]);
  });

  it('is told the line of a heading without its number', () => {
    expect(problemsOf('## 均衡', '## 一、均衡', '### 质量')).toEqual([
      expect.stringMatching(/^:1 a section's heading begins with its number.*均衡/),
      expect.stringMatching(/^:3 a clause .*begins with its number.*质量/),
    ]);
  });

  it('is told of each @name line that says nothing or has no such name', () => {
    const lines = ['@author 某某', '@title 题', '@byline', '@preamble 甲。', '@'];
    expect(problemsOf(...lines)).toEqual(lines.map((line, at) => `:${at + 1} no such line: ${line}`));
  });

  it.each([
    [['# 一', '# 二'], ':2 a second title'],
    [['## 一、某', '甲。', '## 一、另'], ':3 a second sec_1__heading'],
    [['## 一、某', '### (一) 甲', '### (一) 乙'], ':3 a second sec_1__cl_1__heading'],
    [['@preamble', '甲。', '@preamble', '乙。'], ':3 a second preamble'],
  ])('is told of a duplicate: %j', (lines, problem) => {
    expect(problemsOf(...lines)).toEqual([problem]);
  });
});
