import { describe, expect, it } from 'vitest';
import { type MarkedPart, markText } from '../../../core/policy/marked-text.ts';
import type { Emendation } from '../../../core/policy/pack.ts';
import { pack } from '../../../seeds/index.ts';
import { emendation } from './small-policy.ts';

const ID = 'a#p_1__st_1';

/** Parts written on one line: plain words, `[emended]`, `‖` for a break. */
function written(parts: readonly MarkedPart[]): string {
  return parts
    .map(part => (part.kind === 'lacuna' ? '‖' : part.kind === 'plain' ? part.text : `[${part.text}]`))
    .join('');
}

function marked(text: string, emendations: Emendation[], ...breaks: number[]): string {
  const lacunae = breaks.map(at => ({ node: ID, at, why: '栏断' }));
  return written(markText({ id: ID, text }, { emendations, lacunae }));
}

const reads = (received: string, reading: string) => emendation(ID, received, reading);

describe('a marked text', () => {
  it('is one plain part where nothing is noted', () => {
    expect(markText({ id: ID, text: '甲乙丙。' }, { emendations: [], lacunae: [] })).toEqual([
      { kind: 'plain', text: '甲乙丙。' },
    ]);
  });

  it('is not marked by what is noted of another leaf', () => {
    const elsewhere = {
      emendations: [emendation('b#p_1', '甲丁', '甲乙')],
      lacunae: [{ node: 'b#p_1', at: 1, why: '' }],
    };
    expect(written(markText({ id: ID, text: '甲乙丙。' }, elsewhere))).toBe('甲乙丙。');
  });

  it('gives an emended part its emendation, and a break its reason', () => {
    const note = reads('乙', '丙');
    const parts = markText(
      { id: ID, text: '丙' },
      { emendations: [note], lacunae: [{ node: ID, at: 1, why: '栏断' }] },
    );
    expect(parts).toEqual([
      { kind: 'emended', text: '丙', emendation: note },
      { kind: 'lacuna', why: '栏断' },
    ]);
  });
});

describe('an emendation', () => {
  it.each([
    ['a changed character', '服务质量提升', '服务质效提升', '增强服务质[效]提升。'],
    ['a character that was left out', '帮扶能增收', '帮扶提能增收', '开发式帮扶[提]能增收行动。'],
    ['a changed beginning', '效率', '质率', '[质]率。'],
    ['a changed end', '物种', '物项', '稀土物[项]'],
    ['one of two that are alike', '一篇篇回体', '一篇章回体', '是一篇[章]回体小说'],
    ['a character that was left out beside its like', '一篇', '一篇篇', '是一篇[篇]。'],
    ['everything', '甲', '乙丙', '丁[乙丙]戊'],
  ])('marks only what differs: %s', (_, received, reading, shown) => {
    expect(marked(shown.replace(/[[\]]/g, ''), [reads(received, reading)])).toBe(shown);
  });

  it('that only takes words out marks the character before them', () => {
    expect(marked('同比增长7%。', [reads('增长7.9%', '增长7%')])).toBe('同比增长[7]%。');
    expect(marked('甲乙。', [reads('甲乙丙', '甲乙')])).toBe('甲[乙]。');
  });

  it('that takes words out at its beginning marks the character after them', () => {
    expect(marked('丁乙丙。', [reads('甲乙丙', '乙丙')])).toBe('丁[乙]丙。');
  });

  it('that is only proposed marks the words that stand', () => {
    const proposed = emendation(ID, '大型城市', '大城市', { stands: 'received' });
    expect(marked('有条件的大型城市。', [proposed])).toBe('有条件的大[型]城市。');
  });

  it('whose words do not stand in the text marks nothing', () => {
    expect(marked('甲乙丙。', [reads('丁', '戊')])).toBe('甲乙丙。');
  });
});

describe('a break', () => {
  it.each([
    ['at the start', 0, '‖甲乙丙'],
    ['inside', 2, '甲乙‖丙'],
    ['at the end', 3, '甲乙丙‖'],
  ])('%s of the text is said there', (_, at, shown) => {
    expect(marked('甲乙丙', [], at)).toBe(shown);
  });

  it('inside an emended reading is said after it', () => {
    expect(marked('甲乙丙丁', [reads('甲戊丁', '甲乙丙丁')], 2)).toBe('甲[乙丙]‖丁');
  });

  it('before an emended reading is said before it', () => {
    expect(marked('甲乙丙', [reads('甲丁丙', '甲乙丙')], 1)).toBe('甲‖[乙]丙');
  });
});

describe('several marks in one leaf', () => {
  it('come in the order of the text, whatever the order of the notes', () => {
    const notes = [reads('戊己', '丙丁'), reads('甲庚', '甲乙')];
    expect(marked('甲乙，丙丁，辛。', notes, 7, 3)).toBe('甲[乙]，‖[丙丁]，辛‖。');
  });
});

describe('what ships', () => {
  const all = pack.documents.flatMap(document => document.nodes.map(leaf => ({ leaf, document })));

  it('gives its text back when the parts of a node are joined', () => {
    const changed = all.filter(({ leaf, document }) => {
      const joined = markText(leaf, document).map(part => (part.kind === 'lacuna' ? '' : part.text));
      return joined.join('') !== leaf.text;
    });
    expect(changed.map(({ leaf }) => leaf.id)).toEqual([]);
  });

  it('shows each of its emendations and breaks once, and no empty part', () => {
    const parts = all.flatMap(({ leaf, document }) => markText(leaf, document));
    const noted = pack.documents.flatMap(({ emendations, lacunae }) => [...emendations, ...lacunae]);
    expect(parts.filter(({ kind }) => kind !== 'plain')).toHaveLength(noted.length);
    expect(parts.filter(part => part.kind !== 'lacuna' && part.text === '')).toEqual([]);
  });
});
